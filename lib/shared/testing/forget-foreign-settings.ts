// Vitest names its own base "/" in the variable that tells our programs the portal's address.
delete process.env.BASE_URL;
