import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DESSIN_OCTETS_MAX } from '../../../core/lecture/images.ts';
import { examineDessin } from './dessin.ts';

const ESPACE = 'xmlns="http://www.w3.org/2000/svg"';
const examine = (svg: string) => examineDessin(Buffer.from(svg));
const refusOf = (svg: string): string | undefined => {
	const { etat, copie } = examine(svg);
	assert.equal(copie, undefined, svg);
	assert.equal(etat.faute, 'dessin');
	return etat.refuse;
};
const dedans = (contenu: string, attributs = ''): string =>
	`<svg ${ESPACE} viewBox="0 0 640 320"${attributs}>${contenu}</svg>`;

describe('a drawing', () => {
	test('of shapes and words is published anew, with its size and without its comments', () => {
		const { etat, copie } = examine(
			dedans(
				'<!-- fait par Untel --><g stroke="#23291f"><path d="M1 2h3"/><text x="4" font-family="\'Source Sans 3\', sans-serif">l’hôte &amp; &lt;b&gt;</text></g>',
			),
		);
		assert.deepEqual(etat, { largeur: 640, hauteur: 320, cachees: [] });
		assert.equal(
			Buffer.from(copie ?? []).toString('utf8'),
			`<?xml version="1.0" encoding="utf-8"?>\n<svg ${ESPACE} viewBox="0 0 640 320" width="640" height="320"><g stroke="#23291f"><path d="M1 2h3" /><text x="4" font-family="'Source Sans 3', sans-serif">l’hôte &#x26; &#x3C;b></text></g></svg>\n`,
		);
	});

	for (const [quoi, svg, refuse] of [
		['a script', dedans('<script>alert(1)</script>'), '« script »'],
		['an event', dedans('<path d="M0 0" onclick="alert(1)"/>'), '« onclick »'],
		['an event of the whole', dedans('', ' onload="alert(1)"'), '« onload »'],
		['a link', dedans('<a href="javascript:alert(1)"><path d="M0 0"/></a>'), '« a »'],
		['a photo', dedans('<image href="https://exemple.fr/a.png"/>'), '« image »'],
		['a page', dedans('<foreignObject><p>a</p></foreignObject>'), '« foreignObject »'],
		['a style sheet', dedans('<style>@import "https://exemple.fr"</style>'), '« style »'],
		['a style', dedans('<path d="M0 0" style="fill:url(//exemple.fr)"/>'), '« style »'],
		['a piece of elsewhere', dedans('<use href="#a"/>'), '« use »'],
		['a movement', dedans('<animate attributeName="href"/>'), '« animate »'],
		[
			'an address in a colour',
			dedans('<path d="M0 0" fill="url(https://exemple.fr/a.svg#b)"/>'),
			'« fill="url(https://exemple.fr/a.svg#b)" »',
		],
		[
			'an entity',
			`<!DOCTYPE svg [<!ENTITY a "b">]>${dedans('<text>&a;</text>')}`,
			'un fichier que l’on ne sait pas lire',
		],
		[
			'an instruction',
			`<?xml-stylesheet href="https://exemple.fr/a.css"?>${dedans('')}`,
			'une déclaration',
		],
		[
			'another language',
			'<html xmlns="http://www.w3.org/1999/xhtml"/>',
			'autre chose qu’un dessin SVG',
		],
		['no language', '<svg viewBox="0 0 1 1"/>', 'autre chose qu’un dessin SVG'],
		['no size', `<svg ${ESPACE}/>`, 'pas de viewBox'],
		['half a file', `<svg ${ESPACE} viewBox="0 0 1 1"><g>`, 'un fichier que l’on ne sait pas lire'],
		['a book', dedans(' '.repeat(DESSIN_OCTETS_MAX)), 'plus de 20 ko'],
	] as const)
		test(`that holds ${quoi} is refused, and why is said`, () => {
			assert.equal(refusOf(svg), refuse);
		});
});
