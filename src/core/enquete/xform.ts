/**
 * A questionnaire as an ODK XForm, which ODK Central takes without a spreadsheet between them.
 * Source: https://getodk.github.io/xforms-spec/ (2026).
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { writeXml } from '../formats/xml.ts';
import { buildOdk, type ChampOdk, CONTRAINTE, type FormulaireOdk, LANGUE } from './odk.ts';
import type { Questionnaire } from './questionnaire.ts';

const ESPACES = {
	xmlns: 'http://www.w3.org/2002/xforms',
	'xmlns:h': 'http://www.w3.org/1999/xhtml',
	'xmlns:jr': 'http://openrosa.org/javarosa',
	'xmlns:orx': 'http://openrosa.org/xforms',
	'xmlns:odk': 'http://www.opendatakit.org/xforms',
};
const GROUPE = '/data/entretien';
const TYPES: Readonly<Record<ChampOdk['genre'], string>> = {
	note: 'string',
	text: 'string',
	integer: 'int',
	date: 'date',
	select_one: 'string',
	select_multiple: 'string',
};

type Liste = NonNullable<ChampOdk['liste']>;

/** A field where it stands in the answers: `/data/accord`, `/data/entretien/q_…`. */
interface Place {
	champ: ChampOdk;
	chemin: string;
}

/** The whole file, as text. */
export function buildXForm(questionnaire: Questionnaire): string {
	const formulaire = buildOdk(questionnaire);
	const { titre, accueil, accord, champs, merci } = formulaire;
	const place = (base: string) => (champ: ChampOdk) => ({ champ, chemin: `${base}/${champ.nom}` });
	const [avant, dedans, apres] = [
		[accueil, accord].map(place('/data')),
		champs.map(place(GROUPE)),
		[merci].map(place('/data')),
	];
	const places = [...avant, ...dedans, ...apres];
	return writeXml(
		x(
			'h:html',
			ESPACES,
			x('h:head', {}, x('h:title', {}, titre), writeModele(formulaire, places)),
			x(
				'h:body',
				{},
				...avant.map(writeQuestion),
				x(
					'group',
					{ ref: GROUPE },
					writeTexte('label', `${GROUPE}:label`),
					...dedans.map(writeQuestion),
				),
				...apres.map(writeQuestion),
			),
		),
	);
}

const refTexte = (id: string): string => `jr:itext('${id}')`;
const writeTexte = (nom: 'label' | 'hint', id: string): Element => x(nom, { ref: refTexte(id) });

function writeModele(formulaire: FormulaireOdk, places: readonly Place[]): Element {
	const parNom = new Map(
		places.flatMap(({ champ: { liste } }) => (liste ? [[liste.nom, liste] as const] : [])),
	);
	const listes = [...parNom.values()];
	return x(
		'model',
		{ 'odk:xforms-version': '1.0.0' },
		x(
			'itext',
			{},
			x(
				'translation',
				{ lang: LANGUE, default: 'true()' },
				...listTextes(formulaire, places, listes),
			),
		),
		x('instance', {}, writeReponse(formulaire)),
		...listes.map(writeListe),
		...writeRegles(formulaire, places),
	);
}

/** Every text of the form, under the name that what shows it calls. */
function listTextes(
	{ groupe }: FormulaireOdk,
	places: readonly Place[],
	listes: readonly Liste[],
): Element[] {
	const toTexte = (id: string, dit: string): Element => x('text', { id }, x('value', {}, dit));
	return [
		toTexte(`${GROUPE}:label`, groupe),
		...places.flatMap(({ champ: { genre, label, hint }, chemin }) => [
			toTexte(`${chemin}:label`, label),
			...(hint === '' ? [] : [toTexte(`${chemin}:hint`, hint)]),
			...(genre === 'integer' ? [toTexte(`${chemin}:jr:constraintMsg`, CONTRAINTE.dit)] : []),
		]),
		...listes.flatMap(({ nom, options }) =>
			options.map(({ label }, i) => toTexte(`${nom}-${i}`, label)),
		),
	];
}

/** An answer that nobody gave yet. */
const writeReponse = ({ id, version, accueil, accord, champs, merci }: FormulaireOdk): Element =>
	x(
		'data',
		{ id, version },
		x('jour', {}),
		...[accueil, accord].map(({ nom }) => x(nom, {})),
		x('entretien', {}, ...champs.map(({ nom }) => x(nom, {}))),
		x(merci.nom, {}),
		x('orx:meta', {}, x('orx:instanceID', {})),
	);

const writeListe = ({ nom, options }: Liste): Element =>
	x(
		'instance',
		{ id: nom },
		x(
			'root',
			{},
			...options.map((option, i) =>
				x('item', {}, x('itextId', {}, `${nom}-${i}`), x('name', {}, option.nom)),
			),
		),
	);

/** What each field holds, and of whom it is asked. */
const writeRegles = ({ accord }: FormulaireOdk, places: readonly Place[]): Element[] => [
	x('bind', {
		...{ nodeset: '/data/jour', type: 'date' },
		...{ 'jr:preload': 'date', 'jr:preloadParams': 'today' },
	}),
	x('bind', { nodeset: GROUPE, relevant: `/data/${accord.nom} = 'oui'` }),
	...places.map(writeRegle),
	x('bind', {
		...{ nodeset: '/data/orx:meta/orx:instanceID', type: 'string' },
		...{ readonly: 'true()', 'jr:preload': 'uid' },
	}),
];

function writeRegle({ champ: { genre, requis, si }, chemin }: Place): Element {
	const nombre = {
		constraint: CONTRAINTE.regle,
		'jr:constraintMsg': refTexte(`${chemin}:jr:constraintMsg`),
	};
	return x('bind', {
		...{ nodeset: chemin, type: TYPES[genre] },
		...(genre === 'note' ? { readonly: 'true()' } : {}),
		...(requis ? { required: 'true()' } : {}),
		...(si ? { relevant: writeCondition(si) } : {}),
		...(genre === 'integer' ? nombre : {}),
	});
}

function writeCondition({ nom, option, plusieurs }: NonNullable<ChampOdk['si']>): string {
	const chemin = `${GROUPE}/${nom}`;
	return plusieurs ? `selected(${chemin}, '${option}')` : `${chemin} = '${option}'`;
}

function writeQuestion({ champ: { genre, hint, apparence, liste }, chemin }: Place): Element {
	const nom = genre === 'select_one' ? 'select1' : genre === 'select_multiple' ? 'select' : 'input';
	return x(
		nom,
		{ ref: chemin, ...(apparence ? { appearance: apparence } : {}) },
		writeTexte('label', `${chemin}:label`),
		...(hint === '' ? [] : [writeTexte('hint', `${chemin}:hint`)]),
		...(liste
			? [
					x(
						'itemset',
						{ nodeset: `instance('${liste.nom}')/root/item` },
						x('value', { ref: 'name' }),
						x('label', { ref: 'jr:itext(itextId)' }),
					),
				]
			: []),
	);
}
