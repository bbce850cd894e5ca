/** How the benchmarks say their figures. */

export function median(valeurs: readonly number[]): number {
	const triees = [...valeurs].sort((a, b) => a - b);
	return triees[Math.floor(triees.length / 2)] ?? Number.NaN;
}

export function say(quoi: string, valeur: number, unite: string, cible?: number): void {
	const ecrit = valeur.toFixed(valeur < 100 ? 2 : 0).replace('.', ',');
	const rapport =
		cible === undefined
			? ''
			: `  cible ${cible} ${unite}, rapport ${(valeur / cible).toFixed(2).replace('.', ',')}`;
	console.log(`${quoi.padEnd(52)} ${ecrit.padStart(9)} ${unite}${rapport}`);
}
