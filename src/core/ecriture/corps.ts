/** From a Markdown tree to the text of a body, so that reading it again gives the same tree. */
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

const OPTIONS: Options = {
	bullet: '-',
	emphasis: '_',
	rule: '-',
	listItemIndent: 'one',
	extensions: [gfmToMarkdown(), mdxToMarkdown()],
	// A line that begins so would be read as code: its first letter is written by its number.
	unsafe: [
		{ atBreak: true, character: 'i', after: 'mport\\b' },
		{ atBreak: true, character: 'e', after: 'xport\\b' },
		// A reference of footnote or link that is not one.
		{ character: '[', inConstruct: 'phrasing' },
		// An entity, even one that Markdown does not know.
		{ character: '&', inConstruct: 'phrasing' },
	],
};

/** The body of a sheet, with a final newline; empty for an empty tree. */
export function writeCorps(arbre: Root): string {
	return toMarkdown(arbre, OPTIONS);
}
