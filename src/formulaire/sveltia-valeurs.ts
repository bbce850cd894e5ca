/** The values of a file as the web editor holds them, and back, along the questions of its schema. */
import { cleanSaisie } from '../core/ecriture/index.ts';
import { isObjet } from '../core/formats/objet.ts';
import type { Champ, Controle, Forme } from './formulaire.ts';
import { CLE_FORME, CLE_VALEUR, idForme } from './sveltia-champs.ts';

export type Valeurs = Record<string, unknown>;

/** What the editor shows of these fields; what no question asks is kept as it is. */
export function toEdition(champs: readonly Champ[], donnees: Valeurs): Valeurs {
	const parNom = new Map(champs.map((c) => [c.nom, c.controle]));
	return Object.fromEntries(
		Object.entries(donnees).map(([cle, valeur]) => {
			const controle = parNom.get(cle);
			return [cle, controle ? showValeur(controle, valeur) : valeur];
		}),
	);
}

function showValeur(controle: Controle, valeur: unknown): unknown {
	if (controle.genre === 'objet' && isObjet(valeur)) return toEdition(controle.champs, valeur);
	if (controle.genre === 'liste' && Array.isArray(valeur))
		return valeur.map((v) => showValeur(controle.element.controle, v));
	if (controle.genre === 'formes') return showForme(controle.formes, valeur);
	if (controle.genre === 'nombre' && typeof valeur === 'number')
		return String(valeur).replace('.', ',');
	return valeur;
}

/** A value that no way of answering knows is left as it is: the verifier says what is wrong. */
function showForme(formes: readonly Forme[], valeur: unknown): unknown {
	const forme = formes.find((f) => fits(f, valeur));
	if (!forme) return valeur;
	const choisie = { [CLE_FORME]: idForme(forme) };
	if (forme.constante !== undefined) return choisie;
	const montree = showValeur(forme.champ.controle, valeur);
	if (!isObjet(montree)) return { ...choisie, [CLE_VALEUR]: montree };
	const reste = Object.entries(montree).filter(([cle]) => cle !== forme.drapeau);
	return { ...choisie, ...Object.fromEntries(reste) };
}

function fits({ constante, champ, drapeau }: Forme, valeur: unknown): boolean {
	if (constante !== undefined) return valeur === constante;
	switch (champ.controle.genre) {
		case 'nombre':
			return typeof valeur === 'number';
		case 'objet':
			return isObjet(valeur) && (drapeau === undefined || valeur[drapeau] === true);
		case 'liste':
		case 'cases':
			return Array.isArray(valeur);
		default:
			return typeof valeur === 'string';
	}
}

/** What the file holds, once what was left empty is put aside. */
export function fromEdition(champs: readonly Champ[], valeurs: Valeurs): Valeurs {
	const parNom = new Map(champs.map((c) => [c.nom, c]));
	return Object.fromEntries(
		Object.entries(valeurs).flatMap(([cle, valeur]) => {
			const champ = parNom.get(cle);
			const lue = champ ? readValeur(champ.controle, valeur) : clean(valeur);
			return isVide(lue) && !(champ?.requis && keepsVide(champ.controle, lue)) ? [] : [[cle, lue]];
		}),
	);
}

function readValeur(controle: Controle, valeur: unknown): unknown {
	if (controle.genre === 'objet' && isObjet(valeur)) return fromEdition(controle.champs, valeur);
	if (controle.genre === 'liste' && Array.isArray(valeur))
		return valeur.map((v) => readValeur(controle.element.controle, v)).filter((v) => !isVide(v));
	if (controle.genre === 'formes') return readForme(controle.formes, valeur);
	if (controle.genre === 'nombre' && typeof valeur === 'string') return readNombre(valeur);
	return clean(valeur);
}

/** « 1,5 » and « 1 000 » as one writes them; anything else stays text, for the verifier to tell. */
function readNombre(texte: string): number | string {
	const ecrit = texte.replace(/\s/gu, '').replace(',', '.');
	return /^-?\d+(?:\.\d+)?$/.test(ecrit) ? Number(ecrit) : texte.trim();
}

function readForme(formes: readonly Forme[], valeur: unknown): unknown {
	if (!isObjet(valeur)) return clean(valeur);
	const { [CLE_FORME]: id, ...reponse } = valeur;
	const forme = formes.find((f) => idForme(f) === id);
	if (!forme) return undefined;
	if (forme.constante !== undefined) return forme.constante;
	if (forme.champ.controle.genre !== 'objet')
		return readValeur(forme.champ.controle, reponse[CLE_VALEUR]);
	const lue = fromEdition(forme.champ.controle.champs, reponse);
	return forme.drapeau === undefined ? lue : { [forme.drapeau]: true, ...lue };
}

const clean = (valeur: unknown): unknown =>
	typeof valeur === 'string' ? cleanSaisie(valeur).trim() : valeur;

function isVide(valeur: unknown): boolean {
	if (valeur === undefined || valeur === null || valeur === '') return true;
	return typeof valeur === 'object' && Object.keys(valeur).length === 0;
}

/** « None » is an answer to a list or a group that must be there: `partenaires: []`, `outils: {}`. */
const keepsVide = ({ genre }: Controle, valeur: unknown): boolean =>
	typeof valeur === 'object' &&
	valeur !== null &&
	(genre === 'liste' || genre === 'cases' || genre === 'objet');
