/** A side of 1600 pixels shows any form or street lamp, and travels over a slow network. */
const LONGEST = 1600;

/**
 * The photo as it is sent: smaller, and without what the camera wrote into it (the place, the time, the device). Left as it
 * is where the browser cannot read it.
 */
export async function preparePhoto(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const type = file.type === 'image/png' ? file.type : 'image/jpeg';
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.85));
    return blob
      ? new File([blob], file.name.replace(/\.\w+$/, type === 'image/png' ? '.png' : '.jpg'), { type })
      : file;
  } catch {
    return file;
  }
}
