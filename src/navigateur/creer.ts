/** Makes an element with its properties and what it holds; text stays text. */
export function create<K extends keyof HTMLElementTagNameMap>(
	nom: K,
	proprietes: Partial<HTMLElementTagNameMap[K]> = {},
	...enfants: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = Object.assign(document.createElement(nom), proprietes);
	element.append(...enfants);
	return element;
}

/** An element of a drawing, with its attributes. */
export function createSvg<K extends keyof SVGElementTagNameMap>(
	nom: K,
	attributs: Record<string, string | number>,
	...enfants: (Node | string)[]
): SVGElementTagNameMap[K] {
	const element = document.createElementNS('http://www.w3.org/2000/svg', nom);
	for (const [cle, valeur] of Object.entries(attributs)) element.setAttribute(cle, `${valeur}`);
	element.append(...enfants);
	return element;
}
