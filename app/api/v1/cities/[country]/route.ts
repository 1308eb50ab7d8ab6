import { citiesOf, countryCode } from '@/lib/assessment'

type Context = { params: Promise<{ country: string }> }

/** The cities of a country, by its code, ISO 3166-1 alpha-2, or its English name, whose clocks its people keep: the IANA zone of each with its name. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { country } = await params
  const cities = citiesOf(countryCode(country))
  if (cities.length === 0)
    return Response.json(
      { errors: [{ path: 'country', message: 'Give a country by its two capital letters, such as MX' }] },
      { status: 404 },
    )
  return Response.json({ cities }, { headers: { 'Cache-Control': 'public, max-age=86400' } })
}
