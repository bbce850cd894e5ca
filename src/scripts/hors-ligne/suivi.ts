/** On every page: nothing at all, unless the reader asked to keep the commons offline. */
export const CLE = 'impulser:hors-ligne';

export function isVoulu(): boolean {
	try {
		return localStorage.getItem(CLE) !== null;
	} catch {
		return false;
	}
}

if (isVoulu() && 'serviceWorker' in navigator) void import('./actif.ts').then((m) => m.watch());
