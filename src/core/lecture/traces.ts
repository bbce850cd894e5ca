/** Files that editors and systems leave beside others: nobody wrote them, nobody wants them read. */

const NOMS = new Set(
	[
		'.ds_store thumbs.db ehthumbs.db desktop.ini icon\r .directory .localized .apdisk .hidden',
		'.appledouble .spotlight-v100 .trashes .fseventsd .documentrevisions-v100 .temporaryitems',
		'__macosx $recycle.bin lost+found @eadir .gitkeep .keep .dropbox .dropbox.cache .stfolder',
		'.stversions .idea .vscode .vs .svn .hg',
	].flatMap((noms) => noms.split(' ')),
);

const MOTIFS = [
	// LibreOffice and Office, while a document is open.
	/^\.~lock\..*#$/u,
	/^~\$/u,
	/^~wr[ldac]\d*\.tmp$/iu,
	// Copies that editors of text keep: Emacs, Vim, Kate, gedit, JetBrains.
	/~$/u,
	/^#.*#$/u,
	/^\.#/u,
	/\.sw[a-px]$/iu,
	/\.kate-swp$/iu,
	/^\.goutputstream-/u,
	/___jb_(?:tmp|old)___$/u,
	/\.(?:tmp|temp|bak|orig|rej|part|partial|crdownload|download)$/iu,
	// macOS on a disk that is not its own; the wastebasket of a disk; files still open when deleted.
	/^\._/u,
	/^\.trash(?:-\d+)?$/iu,
	/^\.(?:nfs[\da-f]+|fuse_hidden[\da-f]+)$/iu,
	/^\.(?:sync|syncthing|owncloudsync|nextcloudsync)[._-]/iu,
];

/** Whether a file or a folder of that name is such a trace. */
export function isTrace(nom: string): boolean {
	return NOMS.has(nom.toLowerCase()) || MOTIFS.some((motif) => motif.test(nom));
}

/** Whether a path goes through one. */
export const isCheminDeTrace = (chemin: string): boolean =>
	chemin.split(/[\\/]/u).some((nom) => isTrace(nom));
