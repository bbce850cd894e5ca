/** The list of the signs that paper can show, from the fonts and from Typst, which sets them. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { create } from 'fontkitten';
import { writePlages } from '../../core/texte/dessins.ts';
import { DOSSIER_MODELES, findSansDessinOf } from './compositeur.ts';
import { listPolices, readPolices } from './polices.ts';

export const FICHIER_DESSINS = 'src/core/texte/dessins.json';

/** The text of the file: always the same for the same fonts and the same Typst. */
export function makeDessins(): string {
	const points = [...new Set(listPolices().flatMap(readPoints))].sort((a, b) => a - b);
	const refuses = new Set(listRefuses(points));
	const plages = writePlages(points.filter((p) => !refuses.has(String.fromCodePoint(p))));
	return `${JSON.stringify({ plages }, null, '\t')}\n`;
}

export const writeDessins = (): void => writeFileSync(FICHIER_DESSINS, makeDessins());

function readPoints(fichier: string): number[] {
	const police = create(readFileSync(fichier));
	if (!('characterSet' in police)) throw new Error(`« ${fichier} » n’est pas une police seule.`);
	return police.characterSet;
}

/** Signs that a font has and that Typst cannot set in the text of a sheet, between its fonts. */
function listRefuses(points: readonly number[]): string[] {
	const signes = points.map((p) => String.fromCodePoint(p));
	const visibles = signes.filter((s) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(s));
	const compilateur = NodeCompiler.create({
		workspace: DOSSIER_MODELES,
		fontArgs: [{ fontBlobs: readPolices() }],
	});
	const donnees = path.join(DOSSIER_MODELES, 'donnees.json');
	compilateur.mapShadow(donnees, Buffer.from(JSON.stringify(visibles.join('\n\n'))));
	const { result } = compilateur.compile({
		mainFileContent:
			'#import "/style.typ": corps\n#set document(title: "Signes", date: none)\n#set text(lang: "fr", font: corps, fallback: false)\n#json("donnees.json")',
	});
	if (!result) throw new Error('Typst n’a pas pu composer la liste des signes.');
	try {
		compilateur.pdf(result, { pdfStandard: 'ua-1' });
		return [];
	} catch (cause) {
		return findSansDessinOf(cause);
	}
}
