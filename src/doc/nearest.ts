import leven from 'leven'

/** The known names nearest to one that was misspelt, best first; those that share too little with it are left out. */
export function nearest(name: string, known: Iterable<string>, most: number): string[] {
  return [...new Set(known)]
    .map((candidate) => ({ candidate, distance: leven(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length / 2))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}
