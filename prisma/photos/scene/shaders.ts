/** Shader sources of the light, resolve and sky passes. */
export const QUAD_VERTEX = `varying vec2 v; void main(){ v=uv; gl_Position=vec4(position.xy,0.,1.); }`

const NOISE = `
float hash(vec2 p){ vec3 q=fract(vec3(p.xyx)*.1031); q+=dot(q,q.yzx+33.33); return fract((q.x+q.y)*q.z); }
float vnoise(vec2 p){ vec2 i=floor(p),f=fract(p); f=f*f*(3.-2.*f);
  return mix(mix(hash(i),hash(i+vec2(1,0)),f.x),mix(hash(i+vec2(0,1)),hash(i+vec2(1,1)),f.x),f.y); }
float grain(vec2 p,float k){ return fract(52.9829189*fract(dot(p+k*5.588238,vec2(.06711056,.00583715)))); }`

/** Adds the irradiance (over pi) of four lights with their shadow maps in one atlas. */
export const LIGHT_FRAGMENT = `
uniform sampler2D bColor,bNormal,bPlace,atlas; uniform mat4 mat[4]; uniform vec4 at[4]; uniform vec3 axis[4]; uniform vec3 col[4];
uniform vec4 soft[4]; uniform float turn; uniform vec3 roomMin,roomMax; uniform float indoors; varying vec2 v;
${NOISE}
void main(){
  vec4 place=texture(bPlace,v); if(place.w<.5) discard;
  vec3 p=place.xyz; if(indoors>.5&&(any(lessThan(p,roomMin))||any(greaterThan(p,roomMax)))) discard;
  vec4 nk=texture(bNormal,v); vec3 n=nk.xyz; float through=max(nk.w,0.); vec3 sum=vec3(0.);
  float a0=grain(gl_FragCoord.xy,turn)*6.2832;
  for(int i=0;i<4;i++){
    if(col[i].r+col[i].g+col[i].b<=0.) continue;
    vec3 d=at[i].xyz-p*at[i].w; float r2=dot(d,d); vec3 l=d*inversesqrt(r2); float fall=1.;
    if(at[i].w>.5){ float c=dot(-l,axis[i]); float edge=smoothstep(0.,.15,c); if(soft[i].w>.5){c=1.;}
      fall=max(c,0.)*edge/max(r2,soft[i].z); }
    float nl=dot(n,l); float lam=mix(max(nl,0.),abs(nl)*.6+.25*max(nl,0.),through); if(lam*fall<=1e-5) continue;
    vec3 q=p+n*sign(nl)*soft[i].y*(at[i].w>.5?(.6+.25*sqrt(r2)):1.);
    vec4 s=mat[i]*vec4(q,1.); vec3 m=s.xyz/s.w*.5+.5; float lit=1.;
    if(s.w>0.&&all(greaterThan(m,vec3(.002)))&&all(lessThan(m,vec3(.998)))){
      vec2 base=vec2(float(i-2*(i/2)),float(i/2))*.5; lit=0.;
      for(int k=0;k<2;k++){ float a=a0+float(k)*2.8+float(i)*1.3; float r=sqrt((float(k)+.4)/2.)*soft[i].x;
        vec2 o=clamp(m.xy+vec2(cos(a),sin(a))*r,.002,.998)*.5+base; lit+=m.z-.0004<=texture(atlas,o).r?1.:0.; }
      lit*=.5;
    }
    sum+=col[i]*lam*fall*lit;
  }
  gl_FragColor=vec4(sum*.3183,1.);
}`

export const SKY = `
uniform vec3 zenith,horizon,sunDir,sunColor; uniform float cloud,skySeed;
float fbm(vec2 p){ float s=0.,a=.5; for(int i=0;i<5;i++){ s+=a*vnoise(p); p=mat2(1.6,1.2,-1.2,1.6)*p; a*=.5; } return s; }
vec3 skyAt(vec3 d){
  float y=max(d.y,0.); vec3 c=mix(horizon,zenith,pow(smoothstep(0.,.75,y),.55));
  float s=max(dot(d,sunDir),0.); c+=sunColor*(.035*pow(s,6.)+.1*pow(s,60.));
  if(cloud>.01&&d.y>.015){ vec2 q=d.xz/(d.y+.12)*1.1+skySeed; float n=fbm(q*1.2); float t=1.02-cloud*.62;
    float m=smoothstep(t-.34,t+.12,n+.22*fbm(q*3.1)); float lit=fbm(q*1.2+sunDir.xz*.22);
    vec3 k=mix(vec3(1.12),vec3(.74,.79,.88),clamp((n-.35)*1.2+(lit-n)*1.6+.1,0.,1.))*mix(vec3(dot(horizon,vec3(.4))),horizon,.5)*1.15+sunColor*.04;
    c=mix(c,k,m*smoothstep(.015,.16,d.y)*.92); }
  return c;
}`

/** Adds one small jittered frame to the large picture, sharpened a little so that the sum stays crisp. */
export const GATHER_FRAGMENT = `
uniform sampler2D frame; uniform float share; uniform vec2 shift,size; varying vec2 v;
void main(){
  vec2 p=v+shift; vec2 e=.85/size; vec3 c=texture(frame,p).rgb;
  vec3 n=(texture(frame,p+vec2(e.x,0.)).rgb+texture(frame,p-vec2(e.x,0.)).rgb+texture(frame,p+vec2(0.,e.y)).rgb+texture(frame,p-vec2(0.,e.y)).rgb)*.25;
  gl_FragColor=vec4(max(c+(c-n)*.55,min(c,n)*.7)*share,share);
}`

/** Turns light and buffers of one jittered frame into radiance: mirror paths, water, haze, sky, far scenery. */
export const RESOLVE_FRAGMENT = `
uniform sampler2D bColor,bNormal,bPlace,bLight; uniform mat4 viewProj; uniform vec3 eye; uniform mat4 unproject; uniform float share,turn;
uniform vec3 roomMin,roomMax,roomGlow,ambientUp,ambientDown,hazeColor; uniform float indoors,haze,viewGain,waterY; uniform vec4 pool; uniform vec3 poolTint; uniform float calm; uniform vec4 steam[8];
uniform vec3 winMin[4],winMax[4]; uniform int winCount; uniform vec3 winColor; uniform float farLit;
varying vec2 v;
${NOISE}${SKY}
bool outside(vec3 p){ return indoors>.5&&(any(lessThan(p,roomMin))||any(greaterThan(p,roomMax))); }
vec3 plain(vec2 q){
  vec4 place=texture(bPlace,q); if(place.w<.5){ return indoors>.5?winColor:horizon; }
  vec4 ca=texture(bColor,q); vec4 nk=texture(bNormal,q); vec3 c=ca.rgb*ca.rgb; float glow=fract(place.w)*16.;
  vec3 amb=mix(ambientDown,ambientUp,nk.y*.5+.5);
  vec3 e=texture(bLight,q).rgb+amb;
  if(outside(place.xyz)){ e=sunColor*max(dot(nk.xyz,sunDir),0.)*.3183+mix(horizon*.35,zenith*.6+horizon*.4,nk.y*.5+.5); c*=viewGain; glow*=viewGain; }
  if(nk.w<-.5&&nk.w>-1.5) return c*e*.25;
  return c*e+c*glow;
}
vec3 env(vec3 p,vec3 d){
  if(indoors<.5) return d.y<0.?mix(horizon,hazeColor*.5,smoothstep(0.,-.2,d.y)):skyAt(d);
  if(outside(p)) return skyAt(vec3(d.x,abs(d.y),d.z))*viewGain;
  vec3 t1=(roomMin-p)/d,t2=(roomMax-p)/d; vec3 t=max(t1,t2); float k=min(t.x,min(t.y,t.z)); vec3 h=p+d*k;
  for(int i=0;i<4;i++){ if(i>=winCount) break; vec3 lo=winMin[i],hi=winMax[i]; vec3 s=smoothstep(lo-.04,lo+.04,h)*smoothstep(hi+.04,hi-.04,h); if(s.x*s.y*s.z>.5) return winColor; }
  return roomGlow*(h.y>roomMax.y-.05?1.15:(h.y<.05?.5:1.));
}
vec3 mirror(vec3 p,vec3 d,vec3 n){
  float stepLen=.06+length(p-eye)*.014; float t=stepLen*(.5+grain(gl_FragCoord.xy,turn+3.));
  for(int i=0;i<12;i++){ vec3 q=p+n*.01+d*t; vec4 s=viewProj*vec4(q,1.); if(s.w<=0.) break; vec2 uv=s.xy/s.w*.5+.5;
    if(any(lessThan(uv,vec2(0.)))||any(greaterThan(uv,vec2(1.)))) break;
    vec4 hit=texture(bPlace,uv); if(hit.w>=.5){ float dq=length(q-eye),dh=length(hit.xyz-eye); if(dq>dh&&dq-dh<stepLen*2.2+.05) return plain(uv); }
    t+=stepLen; stepLen*=1.32; }
  return env(p,d);
}
vec3 ripple(vec2 p,float k){ vec2 e=vec2(.03,0.); float a=turn*0.; 
  #define HGT(q) (vnoise((q)*2.3+a)+.55*vnoise((q)*vec2(5.1,4.3)+7.)+.3*vnoise((q)*11.+3.))
  float h=HGT(p); return normalize(vec3((h-HGT(p+e.xy))*k,e.x,(h-HGT(p+e.yx))*k)); }
vec3 veiled(vec3 c,vec3 ray,float dist){
  for(int i=0;i<8;i++){ vec4 s=steam[i]; if(s.w<=0.) break; float t=dot(s.xyz-eye,ray); float r=length(eye+ray*t-s.xyz)/s.w; if(r>1.||t<0.) continue;
    vec3 m=eye+ray*t; float k=smoothstep(1.,0.,r)*smoothstep(t-s.w,t+s.w*.4,dist)*(.25+1.1*fbm(m.xy*vec2(2.2,1.3)/s.w+float(i)*7.));
    c=mix(c,horizon*.85+ambientUp,clamp(k*.3,0.,.7)); }
  return c; }
void main(){
  vec2 q=v; vec4 place=texture(bPlace,q); vec4 w=unproject*vec4(v*2.-1.,1.,1.); vec3 ray=normalize(w.xyz/w.w-eye); vec3 c;
  if(place.w<.5){ c=skyAt(ray); if(ray.y<0.) c=mix(c,hazeColor,.5); if(indoors>.5) c*=viewGain; gl_FragColor=vec4(min(c,vec3(9.))*share,share); return; }
  bool wet=waterY>-50.&&place.y<waterY-.001&&place.x>pool.x&&place.x<pool.z&&place.z>pool.y&&place.z<pool.w;
  if(wet){
    float t=(waterY-eye.y)/ray.y; vec3 s=eye+ray*t; vec3 n=ripple(s.xz,.045/(1.+calm*t)); vec2 q2=q+n.xz*.05; vec4 under=texture(bPlace,q2); if(under.w>.5&&under.y<waterY) {q=q2;place=under;}
    float depth=length(place.xyz-s); vec3 floorC=plain(q);
    float ca=pow(1.-abs(vnoise(place.xz*3.1+n.xz*2.+vnoise(place.xz*2.)*1.5)*2.-1.),6.)+.6*pow(1.-abs(vnoise(place.xz*5.3+9.)*2.-1.),7.);
    floorC*=1.+.45*ca; floorC*=mix(vec3(1.),poolTint,1.-exp(-depth*.55)); floorC+=poolTint*poolTint*.10*(1.-exp(-depth*.5))*horizon;
    float f=.02+.98*pow(1.-max(dot(-ray,n),0.),5.); vec3 d=reflect(ray,n); d.y=abs(d.y);
    c=mix(floorC,mirror(s,d,vec3(0,1,0)),min(f,.75)); place.xyz=s;
  } else {
    vec4 nk=texture(bNormal,q); vec4 ca=texture(bColor,q); vec3 n=nk.xyz; float rough=ca.w; float dist=length(place.xyz-eye);
    c=plain(q); vec3 albedo=ca.rgb*ca.rgb; bool metal=nk.w<-.5&&nk.w>-1.5;
    if(nk.w<-1.5){ float far=1./(1.+dist*.018); n=normalize(mix(vec3(0,1,0),ripple(place.xz*vec2(.35,.5)*(.3+.7*far),.14*far+.015),1.)); n=normalize(n+vec3(0,.0,0));
      float f=.02+.98*pow(1.-max(dot(-ray,n),0.),5.); vec3 d=reflect(ray,n); d.y=abs(d.y)+.02; vec3 r=skyAt(normalize(d)); float gain=indoors>.5?viewGain:1.;
      c=mix(albedo*(horizon*.9+.1),r,clamp(f,0.,.8))*gain; }
    else if(rough<.62&&!outside(place.xyz)||metal||(rough<.2&&outside(place.xyz))){
      float f0=metal?1.:(rough<.03?.3:rough<.08?.07:.04); float nv=max(dot(-ray,n),0.); float f=f0+(1.-f0)*pow(1.-nv,5.)*(1.-rough*.75)*(metal?0.:1.);
      float g1=grain(gl_FragCoord.xy,turn),g2=grain(gl_FragCoord.yx+17.,turn*1.7+2.); float sp=rough*rough*.5; float an=g1*6.2832,ra=sqrt(g2)*sp;
      vec3 u=normalize(cross(n,abs(n.y)>.9?vec3(1,0,0):vec3(0,1,0))),k=cross(n,u); vec3 m=normalize(n+u*cos(an)*ra+k*sin(an)*ra); vec3 d=reflect(ray,m); if(dot(d,n)<0.) d=reflect(d,n);
      vec3 r=f<.09&&!metal?env(place.xyz,d):min(mirror(place.xyz,d,n),vec3(5.)); c=metal?c+albedo*r*.9:c*(1.-f)+r*f; }
    if(haze>0.&&(indoors<.5||outside(place.xyz))){ float k=1.-exp(-max(dist-8.,0.)*haze); c=mix(c,hazeColor*(indoors>.5?viewGain:1.),k); }
  }
  c=veiled(c,ray,length(place.xyz-eye));
  gl_FragColor=vec4(min(max(c,0.),vec3(9.))*share,share);
}`
