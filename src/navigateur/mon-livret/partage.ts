/** A livret in an address: `?fiches=outils/x,actions/y&titre=…` */
import { cleanRefs, cleanTitre, type LivretGarde } from '../cadre/livret-valeurs.ts';

/** The shared livret of an address, or nothing when it holds none. */
export function parsePartage(recherche: string): LivretGarde | undefined {
	const params = new URLSearchParams(recherche);
	const fiches = params.get('fiches');
	if (fiches === null) return undefined;
	const refs = cleanRefs(fiches.split(',').map((r) => r.trim()));
	return { titre: cleanTitre(params.get('titre')), refs };
}

/** Slashes and commas stay readable; refs hold nothing else to escape. */
export function writePartage(page: string, { titre, refs }: LivretGarde): string {
	const suite = titre ? `&titre=${encodeURIComponent(titre)}` : '';
	return `${page}?fiches=${refs.join(',')}${suite}`;
}

/** A name of file from a title. */
export function nameFichier(titre: string): string {
	const nom = titre
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/œ/g, 'oe')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return nom || 'mon-livret';
}

/** Copies an address; says what happened. */
export async function copyAdresse(adresse: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(adresse);
		return 'Adresse copiée. Qui l’ouvre verra ce livret.';
	} catch {
		return `La copie est refusée par le navigateur. Voici l’adresse\u00a0: ${adresse}`;
	}
}
