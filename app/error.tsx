'use client'

/** What a visitor sees when the site itself failed. */
export default function ErrorPage() {
  return (
    <main className="page-width py-28 text-center">
      <h1 className="text-4xl font-semibold">Something went wrong on our side</h1>
      <p className="mt-4 text-lg text-ink-soft">
        Load the page again in a moment. If you were paying, look at your trips first.
      </p>
      <p className="mt-8 flex justify-center gap-6">
        <a href="/" className="text-link">
          Home page
        </a>
        <a href="/trips" className="text-link">
          Your trips
        </a>
      </p>
    </main>
  )
}
