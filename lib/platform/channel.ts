/** Tells the extension's other pages something, as long as they are open. */
export interface Channel<Message> {
  tell(message: Message): void;
  /** Answers how to leave off. */
  onTold(listener: (message: Message) => void): () => void;
}

/** @param name one for each kind of message; only pages of the extension's own origin hear it */
export function openChannel<Message>(name: string): Channel<Message> {
  const channel = new BroadcastChannel(name);
  return {
    tell: (message) => channel.postMessage(message),
    onTold: (listener) => {
      const heard = ({ data }: MessageEvent<Message>) => listener(data);
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
  };
}
