/** In place of the part of `decode-named-character-reference` that writes into an element of the page. */
import { parseApart } from './confiance.ts';

/** `eacute` → « é »; `false` for a name that stands for nothing. */
export function decodeNamedCharacterReference(nom: string): string | false {
	const reference = `&${nom};`;
	// Within an element: the white space before the first one is dropped.
	const lu = parseApart(`<i>${reference}</i>`, 'text/html');
	const signe = lu.querySelector('i')?.textContent ?? '';
	// A name whose beginning is one keeps its end: « &notit; » is « ¬it; ».
	if (signe.endsWith(';') && nom !== 'semi') return false;
	return signe === reference ? false : signe;
}
