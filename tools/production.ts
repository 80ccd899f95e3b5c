// React answers faster, and checks less, when it knows that nobody is developing.
process.env["NODE_ENV"] ??= "production";
