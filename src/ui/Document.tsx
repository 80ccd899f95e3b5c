import type { ReactNode } from "react";
import { stylesheet } from "./stylesheet.ts";

type Props = {
  title: string;
  wide?: boolean;
  head?: ReactNode;
  header: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: language, title, one sheet, a way past the header. */
export function Document({ title, wide, head, header, footer, children }: Props) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet.address} />
        <link rel="icon" href="/icon.svg" />
        {head}
      </head>
      <body className={wide ? "wide" : undefined}>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        {header}
        <main id="main">{children}</main>
        {footer ? (
          <footer>
            <div className="foot">{footer}</div>
          </footer>
        ) : null}
      </body>
    </html>
  );
}
