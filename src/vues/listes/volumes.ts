/** What is printed of each livret: the whole, or volumes of it beyond what a person prints (decision 0027). */
import type { Livret, PartieLivret } from '../../familles/definir-vue.ts';
import { TOUT } from './livret.ts';

/** A livret of so many sheets is still one document: about five hundred pages, a ream of paper. */
export const FICHES_LIVRET_MAX = 150;
/** Beyond, each of its volumes holds so many: a binding, and a second or two of composition. */
export const FICHES_VOLUME_MAX = 75;

export interface Volume extends Livret {
	/** « volume 2 sur 7 », when there are several. */
	rang?: string;
}

/** A livret as it is printed: none when all its sheets are in others, one document, or several. */
export interface LivretImprime {
	livret: Livret;
	volumes: Volume[];
	/** Where its sheets are printed, when it is not in a document of its own. */
	reparti?: string;
}

/** Every livret and its documents. Each sheet of a livret is in one of them, or in another livret. */
export function splitLivrets(livrets: readonly Livret[]): LivretImprime[] {
	const ailleurs = new Set(livrets.filter(({ id }) => id !== TOUT).flatMap(refsOf));
	return livrets.map((livret) => {
		if (livret.id !== TOUT || countFiches(livret) <= FICHES_LIVRET_MAX)
			return { livret, volumes: splitLivret(livret) };
		const volumes = splitLivret(withoutRefs(livret, ailleurs));
		return { livret, volumes, reparti: volumes.length > 0 ? REPARTI_ET_RESTE : REPARTI };
	});
}

const REPARTI =
	'Trop long pour être imprimé d’un bloc\u00a0: chacune de ces fiches est dans un des livrets qui suivent.';
const REPARTI_ET_RESTE =
	'Trop long pour être imprimé d’un bloc\u00a0: ces fiches sont dans les livrets qui suivent, et le PDF d’ici réunit les autres.';

export const refsOf = ({ parties }: Livret): string[] => parties.flatMap(({ refs }) => refs);

export const countFiches = (livret: Livret): number => refsOf(livret).length;

/** The whole commons is too long: what remains of it is what no other livret holds. */
function withoutRefs(livret: Livret, ailleurs: ReadonlySet<string>): Livret {
	const restes = livret.parties.map(({ titre, refs }) => ({
		titre,
		refs: refs.filter((ref) => !ailleurs.has(ref)),
	}));
	return {
		...livret,
		id: 'autres-fiches',
		titre: 'Les autres fiches',
		phrase: 'Les fiches qui ne sont dans aucun autre livret.',
		parties: restes.filter(({ refs }) => refs.length > 0),
	};
}

function splitLivret(livret: Livret): Volume[] {
	const nombre = countFiches(livret);
	if (nombre === 0) return [];
	if (nombre <= FICHES_LIVRET_MAX) return [livret];
	const volumes = gather(livret.parties.flatMap(splitPartie));
	return volumes.map((parties, i) => {
		const rang = `volume\u00a0${i + 1} sur\u00a0${volumes.length}`;
		return {
			...livret,
			id: `${livret.id}-${i + 1}`,
			titre: `${livret.titre}, ${rang}`,
			rang,
			parties,
		};
	});
}

/** A part that fills more than a volume, in pieces of about the same length. */
function splitPartie({ titre, refs }: PartieLivret): PartieLivret[] {
	const nombre = Math.ceil(refs.length / FICHES_VOLUME_MAX);
	if (nombre <= 1) return [{ titre, refs }];
	const longueur = Math.ceil(refs.length / nombre);
	return Array.from({ length: nombre }, (_, i) => ({
		titre: `${titre} (${i + 1} sur\u00a0${nombre})`,
		refs: refs.slice(i * longueur, (i + 1) * longueur),
	}));
}

/** Parts in order, as many whole ones in a volume as it holds. */
function gather(parties: readonly PartieLivret[]): PartieLivret[][] {
	const volumes: PartieLivret[][] = [];
	let place = 0;
	for (const partie of parties) {
		if (partie.refs.length > place) {
			volumes.push([]);
			place = FICHES_VOLUME_MAX;
		}
		volumes.at(-1)?.push(partie);
		place -= partie.refs.length;
	}
	return volumes;
}
