/** The map of docs/donnees.md: every field of the schemas is there, and the linked data do with it what the map says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fillSchema, listFeuilles } from '../outillage/remplissage.ts';
import type { Fiche } from '../src/core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../src/core/donnees/contexte.ts';
import { createIris } from '../src/core/donnees/iris.ts';
import { sensOf, TERMES, type Terme } from '../src/core/donnees/termes.ts';
import { type NomSchema, schemas } from '../src/core/schema/index.ts';
import { FAMILLES, isFamille } from '../src/familles/registre/ids.ts';
import { listAnnexes } from '../src/renderers/rdf/annexes.ts';
import { buildNoeudFiche } from '../src/renderers/rdf/fiche.ts';
import { toQuads } from '../src/renderers/rdf/quads.ts';
import { readBase } from './contenu.ts';
import { toEnsemble } from './outils/donnees-liees.ts';

const base = readBase();
const iris = createIris('https://impulser.example');
const contexte = { adresse: 'https://impulser.example', date: undefined, licence: LICENCE_DONNEES };
const NOMS = Object.keys(schemas) as NomSchema[];

interface Ligne {
	schemas: readonly string[];
	champs: string[];
	/** Terms that say it; none where the map says why it is not said. */
	termes: string[];
	raison?: string;
}

const listCites = (texte: string): string[] =>
	[...texte.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');

function readLignes(texte: string): Ligne[] {
	const [, suite = ''] = texte.split('## Correspondances');
	return suite.split(/^### /m).flatMap((section) => {
		const [titre = '', ...lignes] = section.split('\n');
		const dits = listCites(titre.split(' : ')[0] ?? '');
		const siens = dits.length > 0 ? dits : [...FAMILLES];
		return lignes.flatMap((ligne): Ligne[] => {
			const [, gauche = '', droite = ''] = ligne.split('|').map((cellule) => cellule.trim());
			if (!gauche.startsWith('`')) return [];
			const commun = { schemas: siens, champs: listCites(gauche) };
			return droite.startsWith('—')
				? [{ ...commun, termes: [], raison: droite.slice(1).trim() }]
				: [{ ...commun, termes: listCites(droite) }];
		});
	});
}

const LIGNES = readLignes(readFileSync('docs/donnees.md', 'utf8'));
const isSous = (champ: string, dit: string): boolean =>
	champ === dit || champ.startsWith(`${dit}.`);

/** The line of a field: the one that names it most precisely. */
const findLigne = (schema: string, champ: string, lignes = LIGNES): Ligne | undefined =>
	lignes
		.filter((ligne) => ligne.schemas.includes(schema))
		.flatMap((ligne) =>
			ligne.champs.filter((dit) => isSous(champ, dit)).map((dit) => ({ ligne, dit })),
		)
		.sort((a, b) => b.dit.length - a.dit.length)[0]?.ligne;

/** The triples that a catalogue says with these values in place of its own; undefined where it cannot be asked. */
function ensembleOf(nom: NomSchema, donnees: unknown): Set<string> | undefined {
	if (isFamille(nom)) {
		const [temoin] = [...base[nom].values()] as Fiche[];
		assert.ok(temoin, nom);
		return new Set(
			toEnsemble(toQuads(buildNoeudFiche(base, { ...temoin, donnees } as Fiche, iris))),
		);
	}
	if (!['structures', 'acteurs', 'bibliographie', 'glossaire', 'questions'].includes(nom))
		return undefined;
	const autre = { ...base, [nom]: new Map([['essai', { id: 'essai', chemin: '', donnees }]]) };
	const noeuds = [...listAnnexes(autre as typeof base, contexte)];
	return new Set(toEnsemble(noeuds.flatMap((noeud) => toQuads(noeud))));
}

const courtOf = (iri: string): string =>
	Object.keys(TERMES).find((terme) => sensOf(terme as Terme).iri === iri) ??
	(iri.endsWith('#type') ? 'type' : iri);

/** The terms of the triples that are not the same. */
function diffTermes(avant: ReadonlySet<string>, apres: ReadonlySet<string>): string[] {
	const changes = [...avant.symmetricDifference(apres)];
	return changes.map((triplet) =>
		courtOf(JSON.parse(`[${triplet.replaceAll('] [', '],[')}]`)[1][1]),
	);
}

/** Each field of a schema, with the terms that change with it. */
function listChamps(nom: NomSchema): Map<string, Set<string> | undefined> {
	const remplissage = fillSchema(schemas[nom], base);
	const entier = ensembleOf(nom, remplissage.donnees);
	const champs = new Map<string, Set<string> | undefined>();
	for (const { champ, autres } of listFeuilles(remplissage)) {
		const termes = champs.get(champ) ?? new Set<string>();
		// Without another value that its schema takes, nothing is seen of it.
		if (!champs.get(champ)) champs.set(champ, entier && autres.length > 0 ? termes : undefined);
		for (const autre of entier ? autres : [])
			for (const terme of diffTermes(entier ?? new Set(), ensembleOf(nom, autre) ?? new Set()))
				termes.add(terme);
	}
	return champs;
}

describe('the map of the fields', () => {
	for (const nom of NOMS)
		test(`tells every field of « ${nom} » as it is`, () => {
			for (const [champ, termes] of listChamps(nom)) {
				const ligne = findLigne(nom, champ);
				assert.ok(ligne, `docs/donnees.md ne dit rien de « ${nom}.${champ} »`);
				if (!termes) continue;
				const changes = [...termes];
				if (ligne.raison === undefined)
					assert.ok(
						changes.some((terme) => ligne.termes.includes(terme)),
						`« ${nom}.${champ} » devrait être dit par ${ligne.termes}, et change : ${changes}`,
					);
				else assert.deepEqual(changes, [], `« ${nom}.${champ} » est dit, et la carte l’écarte`);
			}
		});
	test('names terms that are ours, and gives a reason where it says nothing', () => {
		assert.ok(LIGNES.length > 100);
		for (const { termes, raison, champs } of LIGNES) {
			assert.ok(raison === undefined ? termes.length > 0 : raison.length > 3, `${champs}`);
			for (const terme of termes)
				assert.ok(terme === 'type' || Object.hasOwn(TERMES, terme), `${champs} : ${terme}`);
		}
	});
	test('has no line for a field that no schema has', () => {
		for (const { schemas: siens, champs } of LIGNES)
			for (const dit of champs) {
				const connus = siens.filter((nom) =>
					[...listNoms(nom as NomSchema)].some((champ) => isSous(champ, dit)),
				);
				assert.ok(connus.length > 0, `« ${dit} » n’est d’aucun schéma de ${siens}`);
			}
	});
	test('misses a field that would be taken out of it', () => {
		const sans = LIGNES.filter(({ champs }) => !champs.includes('resultats'));
		assert.equal(findLigne('retours', 'resultats.texte', sans), undefined);
		assert.ok(findLigne('retours', 'resultats.texte'));
	});
});

const connus = new Map<string, Set<string>>();
function listNoms(nom: NomSchema): Set<string> {
	const noms =
		connus.get(nom) ?? new Set(fillSchema(schemas[nom], base).feuilles.map(({ champ }) => champ));
	connus.set(nom, noms);
	return noms;
}
