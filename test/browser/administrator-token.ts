/** The token the platform of the browser journeys is started with. It opens nothing else and ends with the run. */
export const ADMINISTRATOR_TOKEN = 'uade_browser_journeys_only_0123456789';
