/** Text that Markdown shows as it is. An underscore inside of a word is one anyway. */
export function plain(text: string): string {
  return text.replace(/[\\`*<>|[\]]/g, '\\$&').replace(/(?<!\w)_|_(?!\w)/g, '\\_');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

export function code(language: string, text: string): string[] {
  return [`\`\`\`${language}`, ...text.trimEnd().split('\n'), '```'];
}
