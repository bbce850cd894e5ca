/** The tree of a sheet as hast: HTML elements, and each bloc as an element named after it. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { sortAttributs } from '../../blocs/registre/definitions.ts';
import type { Arbre, Bloc, Contenu, Liste, Noeud, Tableau, Texte } from '../../core/arbre.ts';
import { cutExposants } from '../../core/texte/typographie.ts';
import { ancreDefinition, ancreMot, ancreTerme, cutTexte } from '../../vues/fiche/termes.ts';

export interface OptionsHast {
	/** Prefix of the site's addresses, without its final slash. */
	base: string;
	/** Address of the sheet's folder on the site, for its images. */
	dossier: string;
	/** Number of each source, by key. */
	sources: ReadonlyMap<string, number>;
	/** What to show for an INSEE code. */
	communes: ReadonlyMap<string, { texte: string; href: string }>;
	/** Images that are known, with their size in pixels. */
	images?: ReadonlyMap<string, { largeur: number; hauteur: number }>;
	/** Levels that headings go down by, where the page has titles above them. */
	decalage?: number;
	/** Whether words of the glossary are explained where this is shown. */
	termes?: boolean;
}

const text = (value: string): ElementContent => ({ type: 'text', value });

/** Renders a whole tree, footnotes last. */
export function toHast(arbre: Arbre, options: OptionsHast): Root {
	const children = renderTous(arbre.contenu, options);
	if (arbre.notes.length > 0) children.push(renderNotes(arbre.notes, options));
	return { type: 'root', children };
}

function renderTous(noeuds: readonly Noeud[], options: OptionsHast): ElementContent[] {
	return noeuds.flatMap((noeud) =>
		noeud.type === 'texte'
			? options.termes
				? renderTermes(noeud)
				: renderValeur(noeud.valeur)
			: renderNoeud(noeud, options),
	);
}

function renderNoeud(noeud: Noeud, options: OptionsHast): ElementContent {
	const enfants = (): ElementContent[] =>
		'enfants' in noeud ? renderTous(noeud.enfants as Noeud[], options) : [];
	switch (noeud.type) {
		case 'texte':
			return text(noeud.valeur);
		case 'fort':
			return h('strong', {}, enfants());
		case 'italique':
			return h('em', {}, enfants());
		case 'barre':
			return h('s', {}, enfants());
		case 'code-ligne':
			return h('code', {}, [text(noeud.valeur)]);
		case 'lien':
			return renderLien(noeud.href, enfants(), options);
		case 'image':
			return renderImage(noeud.fichier, noeud.alt, options);
		case 'saut':
			return h('br', {});
		case 'appel-note':
			return h(
				'a',
				{
					className: 'appel',
					href: `#note-${noeud.numero}`,
					id: noeud.repete ? undefined : `appel-${noeud.numero}`,
					ariaLabel: `Note ${noeud.numero}`,
				},
				[text(String(noeud.numero))],
			);
		case 'titre':
			return h(
				`h${Math.min(6, noeud.niveau + (options.decalage ?? 0))}`,
				{ id: noeud.id },
				enfants(),
			);
		case 'paragraphe':
			return h('p', {}, enfants());
		case 'liste':
			return renderListe(noeud, options);
		case 'citation':
			return h('blockquote', {}, enfants());
		case 'code':
			return h('pre', { tabIndex: 0 }, [h('code', {}, [text(noeud.valeur)])]);
		case 'tableau':
			return renderTableau(noeud, options);
		case 'filet':
			return h('hr', {});
		case 'bloc':
			return renderBloc(noeud as Bloc, options);
	}
}

/** The ends of ordinals above the line: « 1er ». */
const renderValeur = (valeur: string): ElementContent[] =>
	cutExposants(valeur).map(({ texte, exposant }) =>
		exposant ? h('sup', {}, [text(texte)]) : text(texte),
	);

function renderTermes({ valeur, termes }: Texte): ElementContent[] {
	return cutTexte(valeur, termes).flatMap(({ texte, terme }) =>
		terme === undefined
			? renderValeur(texte)
			: h(
					'a',
					{
						className: 'terme',
						id: ancreTerme(terme),
						href: `#${ancreMot(terme)}`,
						ariaDescribedBy: ancreDefinition(terme),
					},
					[text(texte)],
				),
	);
}

function renderLien(href: string, enfants: ElementContent[], options: OptionsHast): Element {
	const interne = href.startsWith('/');
	return h('a', { href: interne ? options.base + href : href }, enfants);
}

function renderImage(fichier: string, alt: string, options: OptionsHast): Element {
	const taille = options.images?.get(fichier);
	return h('img', {
		src: `${options.base}${options.dossier}${fichier}`,
		alt,
		loading: 'lazy',
		decoding: 'async',
		width: taille?.largeur,
		height: taille?.hauteur,
	});
}

function renderListe(liste: Liste, options: OptionsHast): Element {
	const elements = liste.elements.map(({ coche, enfants }) => {
		const serres =
			enfants.length === 1 && enfants[0]?.type === 'paragraphe' ? enfants[0].enfants : enfants;
		const contenu = renderTous(serres, options);
		if (coche === null) return h('li', {}, contenu);
		return h('li', { className: 'coche' }, [
			h('span', {
				className: coche ? 'case faite' : 'case',
				role: 'img',
				ariaLabel: coche ? 'Fait' : 'À faire',
			}),
			...contenu,
		]);
	});
	const debut = liste.ordonnee && liste.debut !== 1 ? liste.debut : undefined;
	return h(liste.ordonnee ? 'ol' : 'ul', { start: debut }, elements);
}

/** Alignment is a class: the security policy of the pages refuses style attributes. */
function renderTableau(tableau: Tableau, options: OptionsHast): Element {
	const cellule = (tag: string, contenu: Noeud[], i: number): Element => {
		const alignement = tableau.alignements[i];
		return h(
			tag,
			{
				scope: tag === 'th' ? 'col' : undefined,
				className: alignement && alignement !== 'gauche' ? alignement : undefined,
			},
			renderTous(contenu, options),
		);
	};
	const ligne = (tag: string, cellules: Noeud[][]): Element =>
		h(
			'tr',
			{},
			cellules.map((c, i) => cellule(tag, c, i)),
		);
	return h('div', { className: 'tableau', tabIndex: 0, role: 'group', ariaLabel: 'Tableau' }, [
		h('table', {}, [
			h('thead', {}, [ligne('th', tableau.entetes)]),
			h(
				'tbody',
				{},
				tableau.lignes.map((l) => ligne('td', l)),
			),
		]),
	]);
}

/** The element bears the bloc's name: whoever prints the hast maps it to a component. */
function renderBloc(bloc: Bloc, options: OptionsHast): Element {
	const { textes, source, commune } = sortAttributs(bloc);
	const numero = options.sources.get(source ?? '');
	const lieu = commune === undefined ? undefined : options.communes.get(commune);
	const properties = {
		...textes,
		...(numero === undefined ? {} : { source: numero }),
		...(lieu ? { lieu: lieu.texte, lienlieu: options.base + lieu.href } : {}),
	};
	// No element of HTML: `h` would write its name in lower case.
	const children = renderTous(bloc.enfants, options);
	return { type: 'element', tagName: bloc.nom, properties, children };
}

function renderNotes(notes: readonly Contenu[][], options: OptionsHast): Element {
	const elements = notes.map((contenu, i) => {
		const retour = h(
			'a',
			{ href: `#appel-${i + 1}`, ariaLabel: `Retour à l’appel de la note ${i + 1}` },
			[text('↩')],
		);
		return h('li', { id: `note-${i + 1}` }, [...renderTous(contenu, options), retour]);
	});
	return h('section', { className: 'notes', ariaLabel: 'Notes' }, [h('ol', {}, elements)]);
}
