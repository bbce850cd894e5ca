/** What a site asks of those who keep it, in lines for a terminal. */
import { GRAVITES, type Gravite, type PointDeSante } from '../../vues/sante/points.ts';

const TITRES: Readonly<Record<Gravite, string>> = {
	faire: 'À faire maintenant',
	prevoir: 'À prévoir',
	inconnu: 'Pas pu être demandé ici',
	bien: 'Tout va bien',
};

/** The most pressing first; a part without a line is left out. */
export function sayPoints(points: readonly PointDeSante[]): string {
	const parties = GRAVITES.flatMap((gravite) => {
		const siens = points.filter((p) => p.gravite === gravite);
		return siens.length === 0 ? [] : [`${TITRES[gravite]}\n${siens.map(sayPoint).join('\n')}`];
	});
	return parties.join('\n\n');
}

const sayPoint = ({ quoi, aide }: PointDeSante): string =>
	aide === undefined ? `  ${quoi}` : `  ${quoi}\n    → ${aide}`;
