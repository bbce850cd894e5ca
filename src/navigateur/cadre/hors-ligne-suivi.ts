/** On every page: nothing at all, unless the reader asked to keep the commons offline. */
import { nameGarde } from '../noms.ts';
import { watch } from './hors-ligne-actif.ts';

export const CLE = nameGarde('hors-ligne');

export function isVoulu(): boolean {
	try {
		return localStorage.getItem(CLE) !== null;
	} catch {
		return false;
	}
}

if (isVoulu() && 'serviceWorker' in navigator) void watch();
