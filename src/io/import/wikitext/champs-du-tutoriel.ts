/** What a tutorial says in sections of its own and a sheet in fields: its steps, its material. Words alone move. */
import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { sayNoeuds } from './lignes.ts';
import { ETAPES, MATERIEL } from './tutoriel.ts';

export interface ChampsLus {
	valeurs: Record<string, unknown>;
	/** What did not move. */
	corps: RootContent[];
}

/** What a kind of sheet takes, field by field: the shape of its schema. */
type Champs = Readonly<Record<string, { safeParse(valeur: unknown): { success: boolean } }>>;

/** A section moves whole where its field takes it, or not at all. */
export function takeChamps(corps: readonly RootContent[], champs: Champs): ChampsLus {
	const lu: ChampsLus = { valeurs: {}, corps: [...corps] };
	take(lu, champs, 'etapes', ETAPES, readEtapes);
	take(lu, champs, 'materiel', MATERIEL, readMateriel);
	return lu;
}

function take(
	lu: ChampsLus,
	champs: Champs,
	champ: string,
	titre: string,
	read: (contenu: readonly RootContent[]) => unknown[] | undefined,
): void {
	const debut = lu.corps.findIndex((n) => n.type === 'heading' && sayNoeuds(n.children) === titre);
	if (debut === -1) return;
	const suite = lu.corps.findIndex((n, i) => i > debut && n.type === 'heading' && n.depth === 2);
	const fin = suite === -1 ? lu.corps.length : suite;
	const valeur = read(lu.corps.slice(debut + 1, fin));
	if (!valeur || !champs[champ]?.safeParse(valeur).success) return;
	lu.valeurs[champ] = valeur;
	lu.corps.splice(debut, fin - debut);
}

const isMots = (noeuds: readonly PhrasingContent[]): boolean =>
	noeuds.every(({ type }) => type === 'text');
const isSimple = (noeud: RootContent): noeud is Paragraph =>
	noeud.type === 'paragraph' && isMots(noeud.children);

function readEtapes(contenu: readonly RootContent[]): unknown[] | undefined {
	const etapes: { titre: string; consigne: string }[] = [];
	for (const noeud of contenu) {
		const etape = etapes.at(-1);
		if (noeud.type === 'heading' && noeud.depth === 3)
			etapes.push({ titre: sayNoeuds(noeud.children), consigne: '' });
		else if (etape && isSimple(noeud))
			etape.consigne = `${etape.consigne} ${sayNoeuds(noeud.children)}`.trim();
		else return undefined;
	}
	return etapes.length > 0 ? etapes : undefined;
}

function readMateriel([liste, ...reste]: readonly RootContent[]): unknown[] | undefined {
	if (liste?.type !== 'list' || reste.length > 0) return undefined;
	const choses = (liste as List).children.map(({ children: [seul, ...autres] }) =>
		seul && autres.length === 0 && isSimple(seul) ? sayNoeuds(seul.children) : undefined,
	);
	return choses.every((quoi) => quoi !== undefined) ? choses.map((quoi) => ({ quoi })) : undefined;
}
