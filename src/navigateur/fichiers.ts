/** Milliseconds after which a browser has begun to write a file, however slow it is. */
const ECRIT = 60_000;

/** Gives a file to the person, where their browser puts what one downloads. */
export function saveFichier(contenu: BlobPart, nom: string, type: string): void {
	const lien = document.createElement('a');
	lien.href = URL.createObjectURL(new Blob([contenu], { type }));
	lien.download = nom;
	lien.click();
	setTimeout(() => URL.revokeObjectURL(lien.href), ECRIT);
}
