'use client'

import { useState, useSyncExternalStore } from 'react'
import { Button } from '../ui/button'

const API = '/api/auth/passkey'
const NOT_DONE = 'The passkey was not used. Try again, or sign in with your password.'

const isOffered = () => 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential
const useOffered = () =>
  useSyncExternalStore(
    () => () => {},
    isOffered,
    () => false,
  )

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(`${API}/${path}`, init)
  if (!answer.ok) throw new Error(String(answer.status))
  return (await answer.json()) as T
}

async function getPasskey(): Promise<void> {
  const options = await ask<PublicKeyCredentialRequestOptionsJSON>('generate-authenticate-options')
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const response = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
  await ask('verify-authentication', { response: response.toJSON() })
}

async function makePasskey(name: string): Promise<void> {
  const options = await ask<PublicKeyCredentialCreationOptionsJSON>('generate-register-options')
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const response = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
  await ask('verify-registration', { response: response.toJSON(), name })
}

/** Signs in with a passkey; shown only where the browser can. */
export function PasskeySignIn({ to }: { to: string }) {
  return <Passkey label="Sign in with a passkey" act={getPasskey} to={to} />
}

/** Makes a passkey on this device, under its name. */
export function AddPasskey({ device }: { device: string }) {
  return <Passkey label="Add a passkey" act={() => makePasskey(device)} to="/desk/account" />
}

function Passkey({ label, act, to }: { label: string; act: () => Promise<void>; to: string }) {
  const [trouble, setTrouble] = useState('')
  if (!useOffered()) return null
  const run = () =>
    act().then(
      () => window.location.assign(to),
      () => setTrouble(NOT_DONE),
    )
  return (
    <div className="stack">
      <Button type="button" second onClick={run}>
        {label}
      </Button>
      <p role="status">{trouble}</p>
    </div>
  )
}
