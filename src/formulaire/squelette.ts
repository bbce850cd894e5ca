/** A sheet to be filled in with an editor: every field that is asked, explained above, empty or not. */
import { Document, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Champ, Controle } from './formulaire.ts';
import type { Listes } from './listes.ts';

type Donnees = Record<string, unknown>;
const LARGEUR = 100;

/**
 * The text of the sheet. Required fields that have no value yet are there, empty: the verifier names
 * them one by one. `corps` may be empty too.
 */
export function writeSquelette(
	champs: readonly Champ[],
	listes: Listes,
	valeurs: Donnees,
	corps: string,
): string {
	const document = new Document({}, { version: '1.2', schema: 'core' });
	document.contents = document.createNode(completeChamps(champs, valeurs)) as never;
	if (isMap(document.contents)) explain(document.contents as YAMLMap, champs, listes);
	const entete = document.toString({
		lineWidth: LARGEUR,
		nullStr: '',
		commentString: toCommentaire,
	});
	return `---\n${entete}---\n\n${corps.trim() === '' ? '' : `${corps.trim()}\n`}`;
}

const toCommentaire = (texte: string): string => texte.replace(/^/gm, '#');

/** What is known, and the required fields that are not. */
function completeChamps(champs: readonly Champ[], valeurs: Donnees): Donnees {
	const noms = new Set(champs.map((c) => c.nom));
	const connus = champs.flatMap((c): [string, unknown][] => {
		const valeur = valeurs[c.nom];
		if (valeur === undefined && !c.requis && !c.attendu) return [];
		return [[c.nom, completeValeur(c.controle, valeur)]];
	});
	const autres = Object.entries(valeurs).filter(([nom]) => !noms.has(nom));
	return Object.fromEntries([...connus, ...autres]);
}

function completeValeur(controle: Controle, valeur: unknown): unknown {
	if (controle.genre === 'objet') return completeChamps(controle.champs, (valeur ?? {}) as Donnees);
	if (controle.genre === 'formes' && valeur === undefined) return completeForme(controle);
	if (controle.genre !== 'liste') return valeur ?? (controle.genre === 'cases' ? [] : null);
	if (Array.isArray(valeur) && valeur.length > 0)
		return valeur.map((v) =>
			typeof v === 'object' ? completeValeur(controle.element.controle, v) : v,
		);
	if (controle.min === 0) return [];
	return Array.from({ length: controle.min }, () =>
		completeValeur(controle.element.controle, undefined),
	);
}

/** Of several ways to answer, the one that tells something. */
function completeForme({ formes }: Extract<Controle, { genre: 'formes' }>): unknown {
	const libre = formes.find((f) => f.constante === undefined && !f.drapeau);
	return libre ? completeValeur(libre.champ.controle, undefined) : null;
}

/** Above each field: what it is, and what it may hold. */
function explain(map: YAMLMap, champs: readonly Champ[], listes: Listes, dedans = false): void {
	for (const pair of map.items as Pair<Scalar<string>, unknown>[]) {
		const champ = isScalar(pair.key) ? champs.find((c) => c.nom === pair.key.value) : undefined;
		if (!champ) continue;
		const aide = sayAide(champ, listes);
		// Inside a field, a name alone says no more than the key.
		if (!dedans || aide !== ` ${champ.titre}.`) pair.key.commentBefore = aide;
		explainDedans(pair.value, champ.controle, listes);
	}
}

/** The fields inside a field, those of the first element only. */
function explainDedans(noeud: unknown, controle: Controle, listes: Listes): void {
	if (controle.genre === 'objet' && isMap(noeud))
		explain(noeud as YAMLMap, controle.champs, listes, true);
	if (controle.genre === 'liste' && isSeq(noeud) && isMap(noeud.items[0]))
		explainDedans(noeud.items[0], controle.element.controle, listes);
	if (controle.genre === 'formes')
		for (const { champ } of controle.formes) explainDedans(noeud, champ.controle, listes);
}

function sayAide({ titre, aide, controle }: Champ, listes: Listes): string {
	const phrases = [`${titre}.`, aide, sayChoix(controle, listes)].filter(Boolean);
	return ` ${phrases.join(' ')}`;
}

function sayChoix(controle: Controle, listes: Listes): string {
	if (controle.genre === 'choix' || controle.genre === 'cases')
		return `Valeurs : ${controle.options.map((o) => o.valeur).join(', ')}.`;
	if (controle.genre === 'oui-non') return 'true ou false.';
	if (controle.genre === 'liste') return sayChoix(controle.element.controle, listes);
	if (controle.genre === 'formes') {
		const autre = controle.formes.find((f) => f.constante !== undefined || f.drapeau);
		if (autre?.drapeau) return `Ou, à la place de la liste : ${autre.drapeau}: true, puis source.`;
		return autre ? `Ou « ${autre.constante} ».` : '';
	}
	return controle.genre === 'liste-de' && controle.liste === 'vocabulaires/objectifs'
		? 'Un « id » de content/vocabulaires/axes.yaml.'
		: '';
}
