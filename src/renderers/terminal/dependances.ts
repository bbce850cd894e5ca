/** What the project stands on, in lines for a terminal. */
import type { FauteDePaquet } from '../../core/dependances/fautes.ts';
import type { Completees } from '../../core/dependances/paquets.ts';

interface Dependances {
	licences: readonly (readonly [licence: string, nombre: number])[];
	/** Those that may run a program when they are installed, and those that may not. */
	programmes: ReadonlyMap<string, boolean>;
	fautes: readonly FauteDePaquet[];
}

export function sayDependances({ licences, programmes, fautes }: Dependances): string {
	const total = licences.reduce((somme, [, nombre]) => somme + nombre, 0);
	return [
		`${total} paquets dans le verrou, par licence :`,
		...licences.map(([licence, nombre]) => `  ${String(nombre).padStart(4)}  ${licence}`),
		'Programmes à l’installation :',
		...[...programmes].map(([nom, admis]) => `  ${nom} : ${admis ? 'admis' : 'refusé'}`),
		...fautes.map(({ paquet, texte, aide }) => `\n${paquet} ${texte}.\n  → ${aide}`),
		fautes.length === 0 ? 'Rien à corriger.' : `\n${fautes.length} à corriger.`,
	].join('\n');
}

/** What was completed, and what a maintainer has still to look for. */
export function sayCompletees({ trouvees, perdues }: Completees): string {
	const dites = trouvees.map((paquet) => `Complété : ${paquet}`);
	if (perdues.length > 0)
		dites.push(
			`Le registre d’ici n’a pas, ou n’a pas donné : ${perdues.join(', ')}. Relancez la même commande depuis une machine qui joint le registre public de npm.`,
		);
	return dites.length > 0 ? dites.join('\n') : 'Chaque paquet a déjà son empreinte.';
}
