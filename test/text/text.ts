/** A tree's text: every value of it, one after the other. */
export function toText(node: {type: string; value?: string; children?: readonly object[]}): string {
  if (node.type === 'html' || node.type === 'comment') return ''
  return node.value ?? (node.children ?? []).map((child) => toText(child as Parameters<typeof toText>[0])).join('')
}
