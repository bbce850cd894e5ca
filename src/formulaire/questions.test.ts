import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDiagnostic, idsDiagnostics, withChamp } from '../core/diagnostics.ts';
import { QUESTIONS_REPOSEES, type Reponse, sayQuestion } from './questions.ts';

/** Values of the kinds that messages hold. */
const VALEURS = {
	champ: 'relu_par_la_commune',
	valeur: 'abc',
	recu: 'le texte « abc »',
	attendu: 'une adresse comme mairie@exemple.fr',
	minimum: 2,
	de: 3,
	a: 2,
	maximum: 70,
	unite: 'éléments',
	nom: 'un signe qui ne s’affiche pas (U+2800)',
	raison: 'il manque une balise',
	refuse: '« script »',
	choix: 'elus, agents',
	regle: 'l’une exclut l’autre',
	longueur: 900,
	limite: 500,
	taille: 900,
	signe: '[',
	axe: 'alimentaire',
	debut: '2024',
	fin: '2023',
	min: 5,
	max: 3,
	commune: 'Lunas',
	departement: 'Hérault',
	moment: 'animation',
	etapes: '3 heures',
	total: '2 heures',
	quoi: 'aucune fiche',
	qui: 'un collectif',
	sinon: 'Vérifiez.',
	autre: 'outils/arpentage',
	vers: 'exemple.org',
	signes: '日本',
	champs: ['sources'],
	cachees: ['lieu'],
	publiee: { largeur: 2400, hauteur: 1800 },
	bloc: 'Astuce',
	attribut: 'titre',
	avant: 2,
	proches: ['abcd'],
	commande: 'schemas',
	apres: 4,
	pdf: 'x.pdf',
	pages: 3,
	parties: 'étapes',
};
const REPONSES: readonly Reponse[] = [
	'texte',
	'adresse',
	'date',
	'commune',
	'source',
	'cle',
	'nombre',
	'nombre-entier',
	'choix',
	'cases',
	'liste',
	'objet',
	'formes',
	'oui-non',
	'case',
	'recit',
];
/** Said to who writes blocs, who knows them: the rest speaks of no file. */
const DES_BLOCS =
	/^(?:mdx|bloc|attribut|html|lien|note|image-sans|titre|tableau|code|syntaxe|fichier-orphelin)-?/;
const MOTS_DU_FICHIER =
	/\bchamps?\b|---|guillemets|en-tête|\bYAML\b|INSEE|UTF-8|Markdown|relu_par_la_commune|\bdossier\b|true|undefined|NaN|\[object/u;

test('every fault has its words for a form, whatever it is about, and none is of a file', () => {
	assert.deepEqual(Object.keys(QUESTIONS_REPOSEES).sort(), [...idsDiagnostics].sort());
	for (const id of idsDiagnostics) {
		const diagnostic = createDiagnostic(id, VALEURS as never, 'f', { ligne: 1, colonne: 1 });
		for (const reponse of REPONSES) {
			const dit = sayQuestion(diagnostic, reponse);
			if (DES_BLOCS.test(id)) continue;
			assert.match(dit, /^[\p{Lu}«].*\.$/su, `${id}: ${dit}`);
			assert.doesNotMatch(dit, MOTS_DU_FICHIER, `${id}, ${reponse}`);
		}
	}
});

test('a fault that changes field keeps its words', () => {
	const place = { ligne: 1, colonne: 1 };
	const diagnostic = createDiagnostic(
		'date-invalide',
		{ champ: 'x', valeur: '2023-13' },
		'f',
		place,
	);
	assert.equal(
		sayQuestion(withChamp(diagnostic, 'periode.debut'), 'date'),
		'«\u00a02023-13\u00a0» n’est pas une date que nous comprenons. Écrivez-la ainsi\u00a0: 15/03/2024, mars 2024 ou 2024.',
	);
});
