/** Saves a text as a download: a link of this page, no permission needed. */
export function saveFile(name: string, text: string, { type = 'application/json' } = {}): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A file that cannot be read: why, and what to do, in one sentence. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/**
 * The text of a file that a person chose.
 * @throws {FileError} where it is too large to be one of ours
 */
export async function readFile(file: Blob, { maxBytes }: { maxBytes: number }): Promise<string> {
  if (file.size > maxBytes)
    throw new FileError(
      `This file has ${megabytes(file.size)} MB, more than any backup of Rolecast (${megabytes(maxBytes)} MB): choose the file that Rolecast saved.`,
    );
  return file.text();
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
