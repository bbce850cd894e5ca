/** A document of the page, as it is shown at that moment, to OpenDocument text. Loaded on demand. */
import { type ListBuilder, OdtDocument, type ParagraphBuilder } from 'odf-kit/odt';
import { toLigne } from '../../core/formats/xml.ts';
import type { MiseEnPage } from '../../vues/mairie/mises-en-page.ts';
import { finishOdt } from './finir-odt.ts';

const TITRES: Record<string, 'grand' | 'petit'> = { H3: 'grand', H4: 'petit' };
const BLOCS = /^(?:P|DIV|UL|OL|TABLE|H[1-6]|BLOCKQUOTE)$/;

/** `mise`: the page that suits the document, of which two must hold on one. */
export async function toOdt(
	feuille: HTMLElement,
	titre: string,
	mise: MiseEnPage,
): Promise<Uint8Array<ArrayBuffer>> {
	const odt = new OdtDocument().setMetadata({ title: toLigne(titre), creator: 'Impulser' });
	const [haut, cotes] = [`${mise.haut}cm`, `${mise.cotes}cm`];
	odt.setPageLayout({
		...{ width: '21cm', height: '29.7cm' },
		...{ marginTop: haut, marginBottom: haut, marginLeft: cotes, marginRight: cotes },
	});
	for (const noeud of feuille.childNodes) addBloc(odt, noeud, mise);
	return finishOdt(await odt.save(), mise);
}

function addBloc(odt: OdtDocument, noeud: Node, mise: MiseEnPage): void {
	if (!(noeud instanceof HTMLElement)) {
		const texte = toLigne(noeud.textContent ?? '').trim();
		if (texte) odt.addParagraph(texte);
		return;
	}
	if (isCache(noeud)) return;
	const titre = TITRES[noeud.tagName];
	if (titre)
		odt.addHeading(
			(p) => addTexte(p, noeud, { fontSize: mise[titre] }),
			titre === 'grand' ? 1 : 2,
			{
				spaceBefore: titre === 'grand' ? '0cm' : `${mise.avant}cm`,
				spaceAfter: `${mise.apres}cm`,
			},
		);
	else if (noeud.matches('ul, ol')) addListe(odt, noeud);
	else if (noeud.tagName === 'TABLE') addTableau(odt, noeud);
	else if ([...noeud.children].some((e) => BLOCS.test(e.tagName)))
		for (const enfant of noeud.childNodes) addBloc(odt, enfant, mise);
	else
		odt.addParagraph((p) => addLignes(p, noeud), {
			...optionsOf(noeud),
			spaceAfter: `${mise.apres}cm`,
		});
}

const optionsOf = (e: HTMLElement): { indentLeft?: string } =>
	e.matches('.place-droite') ? { indentLeft: '7.5cm' } : {};

type Format = { bold?: boolean; italic?: boolean; superscript?: boolean; fontSize?: number };
type Texte = Pick<ParagraphBuilder, 'addText' | 'addLineBreak'>;

/** An address or a signature has its lines in elements; those left empty by a field are not lines. */
function addLignes(p: Texte, element: HTMLElement): void {
	const lignes = element.querySelectorAll<HTMLElement>(':scope > .ligne');
	if (lignes.length === 0) {
		addTexte(p, element, {});
		return;
	}
	const utiles = [...lignes].filter((l) => !l.querySelector(':scope > [hidden]'));
	for (const [i, ligne] of utiles.entries()) {
		if (i > 0) p.addLineBreak();
		addTexte(p, ligne, {});
	}
}

function addTexte(p: Texte, element: HTMLElement, format: Format): void {
	for (const noeud of element.childNodes) {
		if (noeud instanceof Text) {
			const texte = toLigne(noeud.data);
			if (texte) p.addText(texte, format);
		} else if (noeud instanceof HTMLBRElement) p.addLineBreak();
		else if (noeud instanceof HTMLElement && !isCache(noeud))
			addTexte(p, noeud, {
				...format,
				...(noeud.matches('strong, b') ? { bold: true } : {}),
				...(noeud.matches('em, i') ? { italic: true } : {}),
				...(noeud.matches('sup') ? { superscript: true } : {}),
			});
	}
}

function addListe(odt: OdtDocument, liste: HTMLElement): void {
	const type = liste.tagName === 'OL' ? 'numbered' : 'bullet';
	const build = (l: ListBuilder): void => {
		for (const item of liste.children)
			if (item instanceof HTMLElement && !isCache(item)) l.addItem((p) => addTexte(p, item, {}));
	};
	odt.addList(build, { type });
}

/** By number of columns, the first names the rows; others share the width. */
const LARGEURS: Record<number, string[]> = {
	2: ['4.2cm', '12.4cm'],
	3: ['8.6cm', '4cm', '4cm'],
};

function addTableau(odt: OdtDocument, tableau: HTMLElement): void {
	const rangs = [...tableau.querySelectorAll('tr')];
	const columnWidths = LARGEURS[rangs[0]?.cells.length ?? 0];
	odt.addTable(
		(t) => {
			for (const rang of rangs)
				t.addRow((r) => {
					for (const cellule of rang.cells)
						r.addCell(toLigne(cellule.textContent ?? '').trim(), {
							bold: cellule.tagName === 'TH',
						});
				});
		},
		{ ...(columnWidths ? { columnWidths } : {}), border: '0.5pt solid #999999' },
	);
}

const isCache = (e: HTMLElement): boolean => e.hidden === true || e.matches('.invisible');
