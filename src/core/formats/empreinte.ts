/** A short name for a text, the same everywhere, for ever: in Node, in a browser, with HTTPS or without. */
import { v5 } from 'uuid';

/** The namespace of the commons, drawn once: to change it would give every book and every feed another name. */
const ESPACE = '17e8b76b-2970-4c99-81d2-bab254a966a1';

// As bytes: half of an emoji, which a person can paste, has no other form.
const nameOf = (texte: string): string => v5(new TextEncoder().encode(texte), ESPACE);

/** The name of a text as a UUID of version 5 (RFC 9562), which books and feeds bear. */
export const uuidOf = (texte: string): string => `urn:uuid:${nameOf(texte)}`;

/** The same name as 32 hexadecimal digits. It tells texts apart; it protects nothing. */
export const digestTexte = (texte: string): string => nameOf(texte).replaceAll('-', '');
