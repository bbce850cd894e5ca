/** Every file of the commons goes through the web editor and comes back as it was. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { isFamille } from '../src/familles/registre/ids.ts';
import {
	COLLECTIONS,
	type CollectionEditee,
	readFichier,
	writeFichier,
} from '../src/formulaire/sveltia-fichier.ts';
import { BASE } from './contenu.ts';

interface Fichier {
	nom: string;
	collection: CollectionEditee;
	texte: string;
}

function listFichiers(contenu: string, collection: CollectionEditee): Fichier[] {
	const dossier = path.join(contenu, collection);
	if (!existsSync(dossier)) return [];
	return readdirSync(dossier)
		.map((id) => path.join(dossier, isFamille(collection) ? `${id}/fiche.mdx` : id))
		.map((nom) => ({ nom, collection, texte: readFileSync(nom, 'utf8') }));
}

const fichiers = ['content', BASE].flatMap((contenu) =>
	COLLECTIONS.flatMap((collection) => listFichiers(contenu, collection)),
);

test('the files of every collection are found', () => {
	const trouvees = new Set(fichiers.map((f) => f.collection));
	for (const collection of COLLECTIONS)
		assert.ok(trouvees.has(collection) || collection === 'commentaires', collection);
	assert.ok(fichiers.length > 200, `${fichiers.length}`);
});

test('a file that nobody changed keeps every letter', () => {
	const changes = fichiers.filter(
		({ collection, texte }) => writeFichier(collection, readFichier(collection, texte)) !== texte,
	);
	assert.deepEqual(
		changes.map((f) => f.nom),
		[],
	);
});

test('a file written from its values alone says the same', () => {
	const without = (collection: CollectionEditee, texte: string) => {
		const { texte_original: _, ...valeurs } = readFichier(collection, texte);
		return valeurs;
	};
	for (const { nom, collection, texte } of fichiers) {
		const valeurs = without(collection, texte);
		assert.deepEqual(without(collection, writeFichier(collection, valeurs)), valeurs, nom);
	}
});
