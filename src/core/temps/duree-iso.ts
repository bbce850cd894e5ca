/** Lengths of time for machines. */
import type { Duree } from './durees.ts';

/** Hours of presence in a day, as everywhere here (core/temps/durees.ts). */
const HEURES = 7;
const JOURS_SEMAINE = 7;
const JOURS_MOIS = 30;
const MOIS = 12;

/**
 * The longest value as an xsd:duration, `P21D`, `PT1H30M`: it knows neither weeks nor parts of anything but a
 * second, so a week is seven days, half a day three hours and a half, half a month fifteen days.
 */
export function toDureeIso({ min, max = min, unite }: Duree): string {
	switch (unite) {
		case 'minute':
			return sayHeures(max * 60);
		case 'heure':
			return sayHeures(max * 3600);
		case 'jour':
			return sayJours(max);
		case 'semaine':
			return sayJours(max * JOURS_SEMAINE);
		case 'mois':
			return Number.isInteger(max) ? `P${max}M` : sayJours(Math.round(max * JOURS_MOIS));
		case 'annee':
			return Number.isInteger(max) ? `P${max}Y` : `P${Math.round(max * MOIS)}M`;
	}
}

function sayHeures(secondes: number): string {
	const entieres = Math.max(1, Math.round(secondes));
	const parts = [
		[Math.floor(entieres / 3600), 'H'],
		[Math.floor(entieres / 60) % 60, 'M'],
		[entieres % 60, 'S'],
	].filter(([nombre]) => nombre !== 0);
	return `PT${parts.flat().join('')}`;
}

function sayJours(jours: number): string {
	const entiers = Math.floor(jours);
	const heures = sayReste((jours - entiers) * HEURES * 3600);
	return `P${entiers > 0 || heures === '' ? `${entiers}D` : ''}${heures && `T${heures}`}`;
}

const sayReste = (secondes: number): string =>
	Math.round(secondes) === 0 ? '' : sayHeures(secondes).slice(2);
