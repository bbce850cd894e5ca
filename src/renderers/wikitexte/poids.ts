/** What a page will weigh at most, told from its view: to make it in order to weigh it would cost as much as to write it. */
import type { VueFiche } from '../../vues/fiche/vue.ts';

/** Bytes that an entity of wikitext takes in XML: `&#x26;#x7C;`. */
const ENTITE = 11;
/** Bytes of UTF-8 at the most, and one more. */
const LETTRE = 3;
/** The template, the headings, the frame of the page. */
const CADRE = 4_000;
/** Links that lead to the site: each has its address. */
const LIENS = 60;

const ASCII = 0x7f;
const GUILLEMET = 0x22;
const BARRE_INVERSE = 0x5c;
const ACTIFS = new Set([..."&<>[]{}|'~_!/:#*;="].map((signe) => signe.charCodeAt(0)));

/**
 * Bytes in the file to import, at the most: the names of fields and the signs of JSON stand for those of wikitext, which
 * are fewer. Every sign that may become an entity is counted as one.
 */
export function weighVue(vue: VueFiche, adresse: string): number {
	const json = JSON.stringify(vue);
	let poids = json.length + CADRE + LIENS * adresse.length;
	let dedans = false;
	for (let i = 0; i < json.length; i += 1) {
		const code = json.charCodeAt(i);
		if (code === BARRE_INVERSE) i += 1;
		else if (code === GUILLEMET) dedans = !dedans;
		else if (code > ASCII) poids += LETTRE - 1;
		else if (dedans && ACTIFS.has(code)) poids += ENTITE - 1;
	}
	return poids;
}
