import type { Visitor } from "../../web/house.ts";
import { TherapistLayout } from "../../web/layouts/TherapistLayout.tsx";
import { to } from "../../web/urls.ts";
import { sayWhen } from "../../ui/say.ts";
import type { Message } from "../messages.sql.ts";

export function MessagesPage({ visitor, messages }: { visitor: Visitor; messages: Message[] }) {
  return (
    <TherapistLayout visitor={visitor} title="Messages" at="messages">
      <h1>Messages</h1>
      <p className="quiet">
        What Supple has written to your clients. Where no mail server is set up, the messages wait here for you to pass
        on. Each holds a private link: give it to nobody else.
      </p>
      {messages.length === 0 ? <p>Nothing has been written yet. The first booking writes the first message.</p> : null}
      <ol className="list" reversed>
        {messages.map((message) => (
          <li key={message.messageId}>
            <details>
              <summary>
                {message.toAddress} <State message={message} />
                <span className="hint">
                  <br />
                  {message.subject}, {sayWhen(message.writtenAt, visitor.practice.timeZone)}
                </span>
              </summary>
              <pre>{linked(message.body)}</pre>
              {message.hasCalendar ? (
                <p>
                  <a href={to("messageFile", { message: message.messageId })}>Calendar file</a>
                </p>
              ) : null}
            </details>
          </li>
        ))}
      </ol>
    </TherapistLayout>
  );
}

function State({ message }: { message: Message }) {
  if (message.sentAt) return <span className="tag good">sent</span>;
  return message.tries > 0 ? <span className="tag stop">not sent yet</span> : <span className="tag">waiting here</span>;
}

const linked = (body: string) =>
  body.split(/(https?:\/\/\S+)/).map((part) =>
    /^https?:\/\//.test(part) ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
