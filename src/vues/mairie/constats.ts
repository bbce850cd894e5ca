/** What a sheet says, as the documents for a mairie repeat it. */
import type { Commune } from '../../core/catalogue/catalogue.ts';
import { type Duree, sayDureeEtape } from '../../core/temps/durees.ts';
import { addPrecision } from '../../core/texte/typographie.ts';
import { sayLieuCommune } from '../mots.ts';
import { type Constat, sansPoint } from './document.ts';

type Numeros = ReadonlyMap<string, number>;

/** A statement of the front matter, with the number of its source. */
export function toConstat(
	{ texte, source }: { texte: string; source?: string | undefined },
	numeros: Numeros,
): Constat {
	const numero = source === undefined ? undefined : numeros.get(source);
	return numero === undefined ? { texte } : { texte, source: numero };
}

export const toConstats = (textes: readonly string[]): Constat[] =>
	textes.map((texte) => ({ texte }));

/** « Écouter, 2 à 3 heures » */
export const sayEtape = ({
	titre,
	...etape
}: {
	titre: string;
	duree?: Duree | undefined;
	fois?: number | undefined;
}): string => addPrecision(titre, sayDureeEtape(etape));

/** Communes beyond two are counted, or named by their territory. */
export function sayLieu(communes: readonly Commune[], territoire: string | undefined): string {
	if (communes.length <= 2) return communes.map(sayLieuCommune).join(' et ');
	return sansPoint(territoire ?? `${communes.length}\u00a0communes`);
}
