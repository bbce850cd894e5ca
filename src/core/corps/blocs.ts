/** The JSX of a body: the blocs of the closed vocabulary, and nothing else. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Attribut, DefinitionBloc } from '../../blocs/definir.ts';
import { findBloc, listBlocs } from '../../blocs/registre/definitions.ts';
import type { Bloc, Contenu, Ligne } from '../arbre.ts';
import { findProche } from '../texte/proche.ts';
import { applyTypographie } from '../texte/typographie.ts';
import { type Contexte, checkEntites, type Situe } from './contexte.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsx(noeud: Nodes): noeud is Jsx {
	return noeud.type === 'mdxJsxFlowElement' || noeud.type === 'mdxJsxTextElement';
}

/** `<Astuce>texte</Astuce>` on one line is read as a sentence by the parser: give it its own block. */
export function unravelBloc(noeuds: readonly Nodes[]): MdxJsxFlowElement | undefined {
	const utiles = noeuds.filter((n) => !(n.type === 'text' && n.value.trim() === ''));
	const seul = utiles[0];
	if (utiles.length !== 1 || seul?.type !== 'mdxJsxTextElement' || !seul.name) return undefined;
	if (findBloc(seul.name)?.forme !== 'bloc') return undefined;
	const children: MdxJsxFlowElement['children'] =
		seul.children.length > 0
			? [{ type: 'paragraph', children: seul.children, position: seul.position }]
			: [];
	return { ...seul, type: 'mdxJsxFlowElement', children } as MdxJsxFlowElement;
}

const noms = listBlocs().map((b) => b.nom);

/** A bloc of the tree, or undefined when its name is refused; its other faults are reported. */
export function convertBloc(noeud: Jsx, contexte: Contexte): Bloc | undefined {
	const definition = noeud.name === null ? undefined : findBloc(noeud.name);
	if (!definition) {
		refuseNom(noeud, contexte);
		if (noeud.type === 'mdxJsxTextElement') contexte.lignes(noeud.children);
		else contexte.contenus(noeud.children as Nodes[]);
		return undefined;
	}
	const enLigne = noeud.type === 'mdxJsxTextElement';
	if (enLigne && definition.forme === 'bloc')
		contexte.report(
			'bloc-mal-place',
			{
				valeur: definition.nom,
				attendu: 'Mettez la balise ouvrante et la balise fermante seules sur leur ligne.',
			},
			noeud,
		);
	return {
		type: 'bloc',
		nom: definition.nom,
		attributs: convertAttributs(noeud, definition, contexte),
		enfants: convertEnfants(noeud, definition, contexte),
	};
}

function refuseNom(noeud: Jsx, contexte: Contexte): void {
	const valeur = noeud.name ?? '<>';
	if (/^[A-Z]\w*$/.test(valeur)) {
		const proche = findProche(valeur, noms);
		contexte.report('bloc-inconnu', { valeur, proche, choix: noms.join(', ') }, noeud);
	} else {
		const proche = noms.find((n) => n.toLowerCase() === valeur.toLowerCase());
		contexte.report('html-interdit', { valeur: noeud.name ? `<${valeur}>` : '<>', proche }, noeud);
	}
	for (const attribut of noeud.attributes)
		if (attribut.type === 'mdxJsxExpressionAttribute' || typeof attribut.value === 'object')
			if (attribut.type === 'mdxJsxExpressionAttribute' || attribut.value !== null)
				contexte.report('attribut-interdit', { valeur: nomAttribut(attribut) }, attribut);
}

function nomAttribut(attribut: Jsx['attributes'][number]): string {
	return attribut.type === 'mdxJsxAttribute' ? attribut.name : `{${attribut.value}}`;
}

function convertAttributs(
	noeud: Jsx,
	definition: DefinitionBloc,
	contexte: Contexte,
): Record<string, string> {
	const lus: Record<string, string> = {};
	for (const attribut of noeud.attributes) {
		if (
			attribut.type === 'mdxJsxExpressionAttribute' ||
			(typeof attribut.value === 'object' && attribut.value !== null)
		) {
			contexte.report('attribut-interdit', { valeur: nomAttribut(attribut) }, attribut);
			continue;
		}
		const attendu = Object.hasOwn(definition.attributs, attribut.name)
			? definition.attributs[attribut.name]
			: undefined;
		if (!attendu) {
			contexte.report(
				'attribut-inconnu',
				{
					valeur: attribut.name,
					bloc: definition.nom,
					proche: findProche(attribut.name, Object.keys(definition.attributs)),
				},
				attribut,
			);
			continue;
		}
		const valeur = (attribut.value ?? '').trim();
		checkEntites(valeur, contexte, attribut);
		checkValeur(attribut.name, valeur, attendu, attribut, contexte);
		lus[attribut.name] = attendu.type === 'texte' ? applyTypographie(valeur) : valeur;
	}
	for (const [nom, attendu] of Object.entries(definition.attributs))
		if (attendu.requis && !Object.hasOwn(lus, nom))
			contexte.report('attribut-manquant', { valeur: nom, bloc: definition.nom }, noeud);
	return lus;
}

function checkValeur(
	nom: string,
	valeur: string,
	attendu: Attribut,
	noeud: Situe,
	contexte: Contexte,
): void {
	const refuse = (attendu: string, choix: readonly string[] = []): void =>
		contexte.report(
			'attribut-valeur',
			{ valeur, attribut: nom, attendu, proche: findProche(valeur, choix) },
			noeud,
		);
	if (valeur === '') refuse('un texte entre guillemets');
	else if (attendu.type === 'choix' && !attendu.choix?.includes(valeur))
		refuse(`l’une de ces valeurs : ${attendu.choix?.join(', ')}`, attendu.choix);
	else if (attendu.type === 'commune')
		contexte.corps.renvois.push({ genre: 'commune', valeur, place: contexte.placeOf(noeud) });
	else if (attendu.type === 'source')
		contexte.corps.renvois.push({ genre: 'source', valeur, place: contexte.placeOf(noeud) });
}

function convertEnfants(
	noeud: Jsx,
	definition: DefinitionBloc,
	contexte: Contexte,
): (Ligne | Contenu)[] {
	const enfants = noeud.children as Nodes[];
	const refuse = (attendu: string): void =>
		contexte.report('bloc-mal-place', { valeur: definition.nom, attendu }, noeud);
	if (definition.enfants === 'rien') {
		if (enfants.length > 0) refuse(`Écrivez <${definition.nom} … /> sans rien à l’intérieur.`);
		return [];
	}
	const niveau = contexte.niveau;
	const convertis =
		noeud.type === 'mdxJsxTextElement' ? contexte.lignes(enfants) : contexte.contenus(enfants);
	contexte.niveau = niveau;
	if (convertis.length === 0) contexte.report('bloc-vide', { valeur: definition.nom }, noeud);
	if (definition.enfants === 'image' && convertis.length > 0) {
		const seul = convertis.length === 1 ? convertis[0] : undefined;
		const image = seul?.type === 'paragraphe' && seul.enfants.length === 1 ? seul.enfants[0] : seul;
		if (image?.type === 'image') return [image];
		refuse('Ce bloc contient une image et rien d’autre : ![description](./image.png).');
	}
	return convertis;
}
