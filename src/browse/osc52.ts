/** The control sequence by which a terminal puts a text into the clipboard (xterm's OSC 52). */
export function osc52(text: string): string {
  return `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
}
