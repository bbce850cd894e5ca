/**
 * npm run essai:odk: has the engine of ODK read our form and the one that pyxform makes of our spreadsheet, and compares
 * both with the reading that is kept.
 */
import { isDeepStrictEqual } from 'node:util';
import { readFormulaires } from '../outillage/odk.ts';
import { buildXForm } from '../src/core/enquete/xform.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { readAttendu, readQuestionnaire } from '../tests/outils/questionnaire-d-or.ts';

const toJson = (valeur: unknown): unknown => JSON.parse(JSON.stringify(valeur));
/** pyxform straightens apostrophes, and makes plain the spaces that hold words together. */
const straighten = (valeur: unknown): unknown =>
	JSON.parse(
		JSON.stringify(valeur)
			.replaceAll('’', "'")
			.replace(/[\u00a0\u202f]/g, ' '),
	);

await runCommande(async () => {
	const { champs, demandes } = JSON.parse(readAttendu('moteur-odk.json'));
	const garde = { champs, demandes };
	const jeux = demandes.map(({ reponses }: { reponses: Record<string, string[]> }) => reponses);
	const xmls = [buildXForm(readQuestionnaire()), readAttendu('pyxform.xml'), '<html><non></html>'];
	const [notre, pyxform, casse] = await readFormulaires(xmls, jeux, console.log);
	const essais = [
		['Notre formulaire est lu comme il l’était.', isDeepStrictEqual(toJson(notre), garde)],
		[
			'Celui de pyxform est lu de même, à la typographie près.',
			isDeepStrictEqual(straighten(pyxform), straighten(garde)),
		],
		['Un formulaire cassé est refusé.', casse?.erreur !== undefined],
	] as const;
	for (const [dit, juste] of essais) console.log(`${juste ? 'oui' : 'NON'}  ${dit}`);
	return essais.every(([, juste]) => juste);
});
