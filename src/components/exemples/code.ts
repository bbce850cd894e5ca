/** How a page calls a component with the props of an example: the code under it. */
import type { Enveloppe, Exemple } from './documentation.ts';

const LARGEUR = 72;

export function renderCode(
	nom: string,
	{ props, depuis = {} }: Pick<Exemple, 'props' | 'depuis'>,
	enveloppe?: Enveloppe,
): string {
	const attributs = Object.entries(props)
		.filter(([cle, valeur]) => valeur !== undefined || depuis[cle])
		.map(([cle, valeur]) => renderAttribut(cle, valeur, depuis[cle]));
	const court = [`<${nom}`, ...attributs, '/>'].join(' ');
	const long = [`<${nom}`, ...attributs.map((a) => indent(a)), '/>'].join('\n');
	const appel = fits(court) ? court : long;
	if (!enveloppe) return appel;
	const classe = enveloppe.classe ? ` class="${enveloppe.classe}"` : '';
	return `<${enveloppe.balise}${classe}>\n${indent(appel)}\n</${enveloppe.balise}>`;
}

function renderAttribut(cle: string, valeur: unknown, depuis?: string): string {
	if (depuis) return depuis === cle ? `{${cle}}` : `${cle}={${depuis}}`;
	if (valeur === true) return cle;
	if (typeof valeur === 'string' && !valeur.includes('"')) return `${cle}="${valeur}"`;
	return `${cle}={${renderValeur(valeur)}}`;
}

function renderValeur(valeur: unknown): string {
	if (typeof valeur === 'string') return `'${valeur.replaceAll("'", "\\'")}'`;
	if (!(valeur instanceof Object)) return String(valeur);
	if (Array.isArray(valeur)) return renderListe('[', valeur.map(renderValeur), ']');
	const entrees = Object.entries(valeur).filter(([, v]) => v !== undefined);
	return renderListe(
		'{ ',
		entrees.map(([cle, v]) => `${cle}: ${renderValeur(v)}`),
		' }',
	);
}

function renderListe(debut: string, elements: readonly string[], fin: string): string {
	const court = `${debut}${elements.join(', ')}${fin}`;
	if (fits(court)) return court;
	return `${debut.trim()}\n${elements.map((e) => `${indent(e)},\n`).join('')}${fin.trim()}`;
}

const fits = (code: string): boolean => code.length <= LARGEUR && !code.includes('\n');
const indent = (code: string): string => code.replace(/^/gm, '\t');
