/** Fills {0}, {1}… of a sentence that the server wrote. */
export function say(sentence: string | undefined, ...values: (string | number)[]): string {
  return (sentence ?? "").replace(/\{(\d)\}/g, (_, position: string) => String(values[Number(position)] ?? ""));
}

/** The time of day as people write it. */
export function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 5);
}
