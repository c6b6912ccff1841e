/** Where the site serves a photo of public/photos/manifest.json. */
export const photoPath = (photo: string): string => `/photos/${photo}.webp`
