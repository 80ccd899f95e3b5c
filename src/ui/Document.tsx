import type { ReactNode } from "react";
import { iconInPage } from "./icon.ts";
import { publicSheet, stylesheet } from "./stylesheet.ts";

type Props = {
  title: string;
  wide?: boolean;
  /** The page's script, and the parts that it takes in. */
  script?: readonly string[];
  /** For everybody, and often the first page that somebody opens here. */
  open?: boolean;
  /** Of a page that a phone can keep on its home screen. */
  manifest?: string;
  head?: ReactNode;
  header: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: language, title, one sheet, at most one script, a way past the header. */
export function Document({ title, wide, script, open, manifest, head, header, footer, children }: Props) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {open ? (
          <style dangerouslySetInnerHTML={{ __html: publicSheet.text }} />
        ) : (
          <link rel="stylesheet" href={stylesheet.address} />
        )}
        <link rel="icon" href={open ? iconInPage : "/icon.svg"} />
        {manifest ? <link rel="manifest" href={manifest} crossOrigin="use-credentials" /> : null}
        {script?.slice(0, 1).map((src) => (
          <script key={src} type="module" src={src} />
        ))}
        {script?.slice(1).map((part) => (
          <link key={part} rel="modulepreload" href={part} />
        ))}
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
