/** The forms of paper as wikitext. A block stands alone between two empty lines. */
import { sayPrecision } from '../../vues/fiche/phrases.ts';
import type { BlocPapier, EtapePapier, LignePapier } from '../papier/papier.ts';
import { guardDebut, guardTitre, inerte, inerteCode } from './inerte.ts';
import { renderAncre, renderLignes } from './lignes.ts';
import { renderListe } from './listes.ts';

type De<B extends BlocPapier['b']> = Extract<BlocPapier, { b: B }>;

/** How the steps of a sheet are written: a profile may have its own template for them. */
export type RenduEtapes = (etapes: readonly EtapePapier[]) => string;

export interface OptionsBlocs {
	etapes: RenduEtapes;
}

export const renderBlocs = (blocs: readonly BlocPapier[], options: OptionsBlocs): string =>
	blocs
		.map((bloc) => renderBloc(bloc, options))
		.filter((bloc) => bloc !== '')
		.join('\n\n');

function renderBloc(bloc: BlocPapier, options: OptionsBlocs): string {
	switch (bloc.b) {
		case 'titre':
			return renderTitre(
				bloc.niveau,
				`${renderLignes(bloc.x)}${inerte(bloc.precision ?? '')}`,
				bloc.ancre,
			);
		case 'paragraphe':
			return guardDebut(renderLignes(bloc.x));
		case 'liste':
			return renderListe(bloc, (x) => renderBlocs(x, options));
		case 'definitions':
			return bloc.entrees.map(({ terme, x }) => renderDefinition(terme, x)).join('\n');
		case 'etapes':
			return options.etapes(bloc.etapes);
		case 'citation':
			return `<blockquote>\n${renderBlocs(bloc.x, options)}\n</blockquote>`;
		case 'code':
			return `<pre>\n${inerteCode(bloc.v)}</pre>`;
		case 'tableau':
			return renderTableau(bloc);
		case 'filet':
			return '----';
		case 'encadre':
			return renderEncadre(bloc, renderBlocs(bloc.x, options));
		case 'figure':
			return renderFigure(bloc, renderBlocs(bloc.x, options));
	}
}

const NIVEAU_MAX = 6;

/** `titre`: already made. */
export function renderTitre(niveau: number, titre: string, ancre?: string): string {
	const signes = '='.repeat(Math.min(niveau, NIVEAU_MAX));
	return `${signes} ${renderAncre(ancre)}${guardTitre(titre)} ${signes}`;
}

export const renderDefinition = (
	terme: readonly LignePapier[],
	x: readonly LignePapier[],
): string => `; ${guardDebut(renderLignes(terme, true))}\n: ${guardDebut(renderLignes(x))}`;

/** « ; 1. Accueillir », how long and who, what one does. */
export const renderEtapes: RenduEtapes = (etapes) =>
	etapes
		.map((etape) => {
			const precision = sayPrecision(etape);
			return [
				`; ${renderLignes([`${etape.numero}. ${etape.titre}`], true)}`,
				...(precision ? [`: ${renderLignes([{ i: 'italique', x: [precision] }])}`] : []),
				`: ${guardDebut(inerte(etape.consigne))}`,
			].join('\n');
		})
		.join('\n');

const ALIGNEMENTS: Readonly<Record<string, string>> = {
	droite: 'style="text-align:right" | ',
	centre: 'style="text-align:center" | ',
};

function renderTableau({ legende, entetes, lignes, alignements }: De<'tableau'>): string {
	const cellule = (signe: string, x: readonly LignePapier[], i: number): string =>
		`${signe} ${ALIGNEMENTS[alignements[i] ?? ''] ?? ''}${guardDebut(renderLignes(x))}`;
	return [
		'{| class="wikitable"',
		...(legende ? [`|+ ${guardDebut(inerte(legende))}`] : []),
		'|-',
		...entetes.map((x, i) => cellule('!', x, i)),
		...lignes.flatMap((rang) => ['|-', ...rang.map((x, i) => cellule('|', x, i))]),
		'|}',
	].join('\n');
}

function renderEncadre({ genre, nom, titre, precision }: De<'encadre'>, dedans: string): string {
	const tete = [nom, titre].filter(Boolean).join('\u00a0: ');
	return [
		`<div class="impulser-${genre}">`,
		...(tete
			? [
					guardDebut(
						renderLignes([{ i: 'fort', x: [tete] }, ...(precision ? [` ${precision}`] : [])]),
					),
					'',
				]
			: []),
		dedans,
		'</div>',
	].join('\n');
}

function renderFigure({ legende, credit }: De<'figure'>, dedans: string): string {
	const dit = [renderLignes(legende), inerte(credit)].filter((t) => t.trim() !== '').join(' ');
	return [dedans, guardDebut(dit)].filter((t) => t !== '').join('\n\n');
}
