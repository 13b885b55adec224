/** Where the device is, to about ten metres: an office is not found better by more. Rejected when it is not told. */
export function findPlace(): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) throw new Error('no geolocation');
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(describe(coords)), reject, {
      timeout: 15_000,
      maximumAge: 60_000,
    });
  });
}

function describe({ latitude, longitude }: GeolocationCoordinates): Record<string, unknown> {
  return { type: 'Place', geo: { type: 'GeoCoordinates', latitude: round(latitude), longitude: round(longitude) } };
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
