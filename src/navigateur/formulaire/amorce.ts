/** What a form begins with: nothing, answers given by the address, or a sheet to mend. */
import { formulaireOf } from '../../familles/registre/formulaires.ts';
import { isFamille, parseRef } from '../../familles/registre/ids.ts';
import { parseApart } from '../confiance.ts';
import type { Valeurs } from './champs.ts';

export interface Amorce {
	valeurs: Valeurs;
	/** Those that the address brings: they complete a draft, and take nothing away from it. */
	apportees?: Valeurs;
	/** Body of the sheet being mended. */
	corps?: string;
	corrige?: { id: string; original: string };
	correction?: { titre: string };
	/** Names the draft: one by sheet being mended. */
	ref: string;
	/** Said above the form. */
	message: string;
	/** The sheet could not be read: there is nothing to mend, and nothing to keep. */
	panne?: true;
}

const aujourdhui = (): string => new Date().toLocaleDateString('sv');

/**
 * `?fiche=outils/arpentage` mends that sheet, or comments on it; `?outil=arpentage` and
 * `?action=…` begin a retour that used it; `#valeurs={…}` brings any answers, as JSON.
 */
export async function loadAmorce(schema: string, base: string): Promise<Amorce> {
	const demande = new URLSearchParams(location.search);
	const fiche = demande.get('fiche') ?? '';
	const apportees = readApportees();
	if (schema === 'commentaires') return startCommentaire(fiche, base, apportees);
	if (parseRef(fiche)?.famille === schema) return startCorrection(fiche, base);
	const valeurs = defaultsOf(schema, demande);
	const message =
		Object.keys(apportees).length > 0
			? 'Des réponses sont déjà remplies : relisez-les, corrigez-les, complétez-les.'
			: '';
	return { valeurs, apportees, ref: '', message };
}

const defaultsOf = (schema: string, demande: URLSearchParams): Valeurs => ({
	statut: 'ebauche',
	...(isFamille(schema) ? formulaireOf(schema).amorceOf?.(demande, aujourdhui()) : {}),
});

/** Answers that another page brings, such as a self-assessment. Anything else is not heard. */
function readApportees(): Valeurs {
	const brut = /^#valeurs=(.+)$/.exec(location.hash)?.[1];
	if (!brut) return {};
	try {
		const lues: unknown = JSON.parse(decodeURIComponent(brut));
		return typeof lues === 'object' && lues !== null && !Array.isArray(lues)
			? (lues as Valeurs)
			: {};
	} catch {
		return {};
	}
}

async function startCommentaire(fiche: string, base: string, apportees: Valeurs): Promise<Amorce> {
	const version = parseRef(fiche) ? await readVersion(fiche, base) : undefined;
	const connue = parseRef(fiche) ? { fiche } : {};
	return {
		valeurs: { ...connue, date: aujourdhui(), ...(version ? { version } : {}) },
		apportees,
		ref: fiche,
		message: '',
	};
}

/** The day the sheet was last changed, which its page gives. */
async function readVersion(fiche: string, base: string): Promise<string | undefined> {
	try {
		const reponse = await fetch(`${base}/${fiche}/`);
		const page = parseApart(await reponse.text(), 'text/html');
		return page.querySelector('.dates')?.getAttribute('data-version') ?? undefined;
	} catch {
		return undefined;
	}
}

/** The sheet as it is in the commons; without it, no form, and why. */
async function startCorrection(fiche: string, base: string): Promise<Amorce> {
	const [famille = '', id = ''] = fiche.split('/');
	try {
		const reponse = await fetch(`${base}/${famille}/${id}/fiche.mdx`);
		if (reponse.status === 404) return fail(fiche, sayAbsente(fiche));
		if (!reponse.ok) throw new Error(String(reponse.status));
		const { prepare, readFiche } = await import('./verification.ts');
		const lue = readFiche(new Uint8Array(await reponse.arrayBuffer()));
		if (!lue) return fail(fiche, sayIllisible(fiche));
		await prepare(base).catch(() => {});
		const { valeurs, corps, texte: original } = lue;
		const correction = { titre: String(valeurs.titre ?? id) };
		return { valeurs, corps, corrige: { id, original }, correction, ref: fiche, message: '' };
	} catch {
		return fail(fiche, sayPanne(fiche));
	}
}

const fail = (ref: string, message: string): Amorce => ({ valeurs: {}, ref, message, panne: true });

const sayPanne = (fiche: string): string =>
	`La fiche « ${fiche} » n’a pas pu être lue : vérifiez votre connexion et rechargez la page. Ce que vous aviez commencé est gardé.`;
const sayAbsente = (fiche: string): string =>
	`La fiche « ${fiche} » n’existe pas, ou plus. Vérifiez l’adresse, ou cherchez la fiche et suivez « Améliorer cette fiche ». Ce que vous aviez commencé est gardé.`;
const sayIllisible = (fiche: string): string =>
	`Le fichier de la fiche « ${fiche} » ne peut pas être lu : dites-le aux personnes qui tiennent ce site. Ce que vous aviez commencé est gardé.`;
