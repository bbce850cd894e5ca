/** The colours of the axes on paper and on covers: those of the site's light theme (styles/jetons.css; a test compares). */
export const COULEUR_SANS_AXE = '#1d5c42';
export const COULEURS_AXES: Readonly<Record<string, string>> = {
	alimentaire: '#4d6312',
	energetique: '#8a5a00',
	'autonomie-solidarite': '#7a3468',
	sanitaire: '#1a5a78',
	economique: '#8f3d1c',
};

export const couleurOf = (axe: string | undefined): string =>
	COULEURS_AXES[axe ?? ''] ?? COULEUR_SANS_AXE;
