/** The sizes of a group, by which one looks for a tool. */

/** People: the ranges follow one another without a hole. */
export const GROUPES = [
	{ id: 'petit', nom: 'Jusqu’à 12 personnes', max: 12 },
	{ id: 'moyen', nom: '13 à 30 personnes', max: 30 },
	{ id: 'grand', nom: '31 à 80 personnes', max: 80 },
	{ id: 'tres-grand', nom: 'Plus de 80 personnes', max: Number.POSITIVE_INFINITY },
] as const;

/** Every range that a number of people, or a range of them, has people in: 8 to 40 is in the first three. */
export function groupesOf({ min, max = min }: { min: number; max?: number | undefined }): string[] {
	return GROUPES.filter((groupe, i) => {
		const plancher = GROUPES[i - 1]?.max ?? 0;
		return min <= groupe.max && max > plancher;
	}).map(({ id }) => id);
}
